import type { Case } from '../cases/case.ts';
import { openCorrections } from '../cases/correction.ts';
import type { CaseSummary } from '../cases/store.ts';
import type { SharedValues } from './shared-values.ts';

/** What a list shows of the case. Its parts are the case's own: who keeps it takes `keptSummary` of it. */
export function summaryOf(record: Case): CaseSummary {
  const corrections = openCorrections(record).map(({ remark: _remark, resolvedAt: _resolvedAt, ...open }) => open);
  return {
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
    ...(record.erased && { erased: record.erased }),
  };
}

/**
 * A copy nobody can change, so that lists may hand it out as it is, and that shares with others what they have in
 * common, so that a hundred thousand of them fit into memory.
 */
export function keptSummary(summary: CaseSummary, shared: SharedValues): CaseSummary {
  const { startedAt, dueState, passed, corrections, erased } = summary;
  /** Most items are as old as their case. */
  const instant = (at: string): string => (at === startedAt ? startedAt : at);
  const item = <Item extends { readonly element: string; readonly openedAt: string }>(open: Item): Item => ({
    ...open,
    element: shared.text(open.element),
    openedAt: instant(open.openedAt),
  });
  // Named one by one: an object made by spreading another takes more room.
  const kept: CaseSummary = {
    id: summary.id,
    number: summary.number,
    definition: shared.definition(summary.definition),
    office: shared.text(summary.office),
    takenAt: shared.text(summary.takenAt),
    applicant: summary.applicant,
    status: summary.status,
    outcome: shared.text(summary.outcome),
    startedAt,
    endedAt: summary.endedAt,
    dueAt: summary.dueAt,
    revision: summary.revision,
    tasks: frozen(summary.tasks, (task) => ({
      ...item(task),
      positions: shared.list(task.positions),
      office: shared.text(task.office),
      claimedBy: shared.text(task.claimedBy),
    })),
    jobs: frozen(summary.jobs, (job) => ({
      ...item(job),
      operation: shared.text(job.operation),
      incident: job.incident === null ? null : Object.freeze({ ...job.incident }),
    })),
    timers: frozen(summary.timers, item),
    messages: frozen(summary.messages, (message) => ({ ...item(message), name: shared.text(message.name) })),
  };
  if (dueState === undefined && passed === undefined && corrections === undefined && erased === undefined) return Object.freeze(kept);
  return Object.freeze({
    ...kept,
    ...(dueState && { dueState }),
    ...(passed && { passed }),
    ...(erased && { erased: Object.freeze({ ...erased }) }),
    ...(corrections && {
      corrections: frozen(corrections, (correction) => ({ ...correction, decision: Object.freeze({ ...correction.decision }) })),
    }),
  });
}

const nothing: readonly never[] = Object.freeze([]);

function frozen<Item extends object>(items: readonly Item[], copy: (item: Item) => Item): readonly Item[] {
  return items.length === 0 ? nothing : Object.freeze(items.map((item) => Object.freeze(copy(item))));
}
