import type { BusinessCalendar } from '../../calendar/business-calendar.ts';
import { timerDue } from '../../calendar/timer-due.ts';
import { type Case, itemKey, type OpenJob } from '../../cases/case.ts';
import type { BeforeMigration } from '../../cases/migration.ts';
import { taskOffice } from '../../cases/task-parties.ts';
import type { Migrated } from '../../engine/migration.ts';
import type { LoadedDefinition } from '../api.ts';
import { applyStep } from '../apply-step.ts';
import { stateOf } from '../case-mover.ts';
import { recordValues, type Cause } from '../change.ts';
import { dueOf, serviceDueOf } from '../due-of.ts';
import { isTakingUnit } from '../is-taking-unit.ts';
import { itemBegan } from '../item-began.ts';
import { isOtherDue, withDeadline } from '../reckon-again.ts';
import type { MigrationTarget } from './check-migration.ts';

/** Who moves a case, and why. */
export interface MigrationOrder extends MigrationTarget {
  readonly reason: string;
  /** Id of the analyst. */
  readonly by: string;
}

/**
 * The case under another version: what it waits for goes on since when it did, with deadlines and people as the new
 * version has them; how it stood before is kept for who undoes the move.
 */
export function migrateCase(subject: Case, migrated: Migrated, order: MigrationOrder, cause: Cause, calendar: BusinessCalendar): Case {
  const { definition, mapping, reason, by } = order;
  const { key, version, hash } = definition;
  const { items, step } = migrated;
  const from = subject.definition.version;
  const began = new Map(openItems(subject).map((item) => [itemKey(item), item.openedAt]));
  const begun = new Map(items.flatMap(({ before, after }) => [[after, began.get(before) ?? cause.at.toISOString()] as const]));
  const under: Case = { ...subject, definition: { key, version, hash }, deadlineGroups: groupsOf(subject, definition, begun) };
  const told = recordValues(under, cause, reason, (values) => ({ type: 'migrated', from, to: version, mapping, values }));
  const moved = applyStep(told, step, definition, calendar, cause, begun);
  const jobs = moved.jobs.map((job) => goneOn(job, subject, items));
  const kept = asDefined({ ...moved, jobs }, subject, definition, calendar, cause);
  const at = cause.at.toISOString();
  return {
    ...kept,
    migrations: [...(subject.migrations ?? []), { from, to: version, mapping, reason, by, at, undoneAt: null }],
    beforeMigration: beforeOf(subject, migrated),
  };
}

function openItems({ tasks, jobs, timers, messages }: Case): readonly { readonly element: string; readonly pass: number; readonly openedAt: string }[] {
  return [...tasks, ...jobs, ...timers, ...messages];
}

/** Since when groups run of which the new version has made what is open a member: since the first of them was entered. */
function groupsOf(subject: Case, { diagram }: LoadedDefinition, begun: ReadonlyMap<string, string>): Case['deadlineGroups'] {
  const groups = new Map(Object.entries(subject.deadlineGroups));
  const groupOf = (element: string): string | null => diagram.nodes.get(element)?.deadline?.group ?? null;
  const entered = subject.journal.flatMap(({ at, event }) => (event.type === 'entered' ? [{ at, group: groupOf(event.element) }] : []));
  const open = [...begun].map(([key, at]) => ({ at, group: groupOf(key.slice(0, key.lastIndexOf('#'))) }));
  for (const { group } of open) {
    const first = [...entered, ...open].filter((one) => one.group === group).map(({ at }) => at).toSorted()[0];
    if (group !== null && first !== undefined && !groups.has(group)) groups.set(group, first);
  }
  return Object.fromEntries(groups);
}

/** A job at another element is the job it was: asked as often, under the key it was asked under. */
function goneOn(job: OpenJob, subject: Case, items: Migrated['items']): OpenJob {
  const pair = items.find(({ after }) => after === itemKey(job));
  const former = subject.jobs.find((other) => itemKey(other) === pair?.before);
  if (pair === undefined || former === undefined || pair.before === pair.after) return job;
  const { attempts, nextAttemptAt, incident, waitsSince, askedUnder = pair.before } = former;
  return { ...job, attempts, nextAttemptAt, incident, ...(waitsSince !== undefined && { waitsSince }), askedUnder };
}

/** What goes on as it was, with the people, times and deadlines of the new version; another instant is journalled. */
function asDefined(subject: Case, before: Case, definition: LoadedDefinition, calendar: BusinessCalendar, cause: Cause): Case {
  const { diagram } = definition;
  const tasks = subject.tasks.map((task) => {
    const node = diagram.nodes.get(task.element);
    const positions = node?.positions ?? [];
    return { ...task, positions, office: taskOffice(subject, positions, node !== undefined && isTakingUnit(definition, node)) };
  });
  const service = serviceDueOf(diagram.deadline, new Date(subject.startedAt), calendar);
  const people: Case = { ...subject, tasks, timers: timersOf(subject, before) };
  const served = isOtherDue(people, service) ? withDeadline(people, null, service, cause) : people;
  return [...served.tasks, ...served.jobs].reduce<Case>((reckoned, item) => {
    const deadline = diagram.nodes.get(item.element)?.deadline ?? null;
    const due = dueOf(deadline, itemBegan(reckoned, deadline, item.openedAt), calendar);
    return isOtherDue(item, due) || item.binding !== due.binding ? withDeadline(reckoned, item, due, cause) : reckoned;
  }, served);
}

/** A timer whose time the new version sets otherwise is due from the same beginning. */
function timersOf(subject: Case, before: Case): Case['timers'] {
  const text = (items: ReturnType<typeof stateOf>['open'], key: string): string => JSON.stringify(items.find((item) => item.key === key));
  const { open } = stateOf(subject);
  return subject.timers.map((timer) => {
    const key = itemKey(timer);
    const item = open.find((one) => one.key === key);
    if (item?.kind !== 'timer' || text(stateOf(before).open, key) === text(open, key)) return timer;
    return { ...timer, dueAt: timerDue(item.timer, new Date(timer.openedAt)).toISOString() };
  });
}

function beforeOf(subject: Case, { back, items, exchanged }: Migrated): BeforeMigration {
  const { definition, dueAt, dueState, tasks, jobs, timers, messages, deadlineGroups } = subject;
  const state = { ...back, variables: {} };
  return { definition, state, dueAt, ...(dueState && { dueState }), tasks, jobs, timers, messages, deadlineGroups, items, exchanged };
}
