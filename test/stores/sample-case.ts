import { randomUUID } from 'node:crypto';
import type { Case, OpenJob, OpenTask, OpenTimer } from '../../src/cases/case.ts';

let counted = 0;

/** A case that waits at one user task. */
export function sampleCase(changes: Partial<Case> = {}): Case {
  counted += 1;
  return {
    schema: 1,
    id: randomUUID(),
    number: `АТР-2026-${String(counted).padStart(6, '0')}`,
    definition: { key: 'atyrau/unemployment-certificate/office', version: 1, hash: 'ab' },
    engine: 'bpmn-engine',
    office: 'atyrau-city',
    takenAt: null,
    applicant: null,
    status: 'active',
    outcome: null,
    withdrawalReason: null,
    revision: 1,
    startedAt: '2026-11-20T04:00:00.000Z',
    endedAt: null,
    dueAt: null,
    state: { variables: { surname: 'Әбдіқалықова' }, open: [] },
    tasks: [sampleTask()],
    jobs: [],
    timers: [],
    messages: [],
    deadlineGroups: {},
    attachments: [],
    documents: [],
    journal: [],
    salts: {},
    ...changes,
  };
}

export function sampleTask(changes: Partial<OpenTask> = {}): OpenTask {
  return {
    element: 'process_1',
    pass: 1,
    positions: ['counter'],
    office: 'atyrau-city',
    openedAt: '2026-11-20T04:00:00.000Z',
    dueAt: null,
    claimedBy: null,
    ...changes,
  };
}

export function sampleJob(changes: Partial<OpenJob> = {}): OpenJob {
  return {
    element: 'process_4',
    pass: 1,
    operation: 'persons-register.find',
    openedAt: '2026-11-20T04:00:00.000Z',
    dueAt: null,
    attempts: 0,
    nextAttemptAt: '2026-11-20T04:00:00.000Z',
    incident: null,
    ...changes,
  };
}

export function sampleTimer(changes: Partial<OpenTimer> = {}): OpenTimer {
  return {
    element: 'timer_1',
    pass: 1,
    openedAt: '2026-11-20T04:00:00.000Z',
    dueAt: '2026-11-21T04:00:00.000Z',
    ...changes,
  };
}
