import type { Case } from '../cases/case.ts';
import { openCorrections } from '../cases/correction.ts';
import type { CaseSummary } from '../cases/store.ts';

/** What a list shows of the case. A copy: changing the case afterwards does not change it. */
export function summaryOf(record: Case): CaseSummary {
  const corrections = openCorrections(record).map(({ remark: _remark, resolvedAt: _resolvedAt, ...open }) => open);
  return structuredClone({
    id: record.id,
    number: record.number,
    definition: { key: record.definition.key, version: record.definition.version },
    office: record.office,
    takenAt: record.takenAt,
    applicant: record.applicant,
    status: record.status,
    outcome: record.outcome,
    startedAt: record.startedAt,
    endedAt: record.endedAt,
    dueAt: record.dueAt,
    ...(record.dueState && { dueState: record.dueState }),
    ...(record.passed && { passed: record.passed }),
    revision: record.revision,
    tasks: record.tasks,
    jobs: record.jobs,
    timers: record.timers,
    messages: record.messages,
    ...(corrections.length > 0 && { corrections }),
  });
}
