import { type Case, itemKey, type OpenJob, type OpenTask } from '../../cases/case.ts';
import { CaseClosed } from '../../cases/errors.ts';
import type { BeforeMigration } from '../../cases/migration.ts';
import type { EngineState } from '../../engine/port.ts';
import { stateOf } from '../case-mover.ts';
import { record, type Cause } from '../change.ts';
import { MigrationSettled } from './errors.ts';

/**
 * The case as it stood before it was moved to another version. What happened to open items since stays: who has taken
 * one, how often a job was tried, which deadlines have passed.
 * @throws MigrationSettled where it has gone on since, CaseClosed
 */
export function undoMigration(subject: Case, cause: Cause): Case {
  const { beforeMigration: before, migrations = [], ...rest } = subject;
  if (subject.status !== 'active') throw new CaseClosed(subject.id, subject.status);
  if (before === undefined) throw new MigrationSettled(subject.id);
  const { definition, state, items, exchanged, dueAt, dueState, tasks, jobs, timers, messages, deadlineGroups } = before;
  const { dueState: _dueState, passed: _passed, ...others } = rest;
  const at = cause.at.toISOString();
  const restored: Case = {
    ...others,
    definition,
    state: { ...(state as EngineState), variables: stateOf(subject).variables },
    dueAt,
    ...(dueState && { dueState }),
    ...(hasPassed(subject, null, dueAt) && { passed: true }),
    tasks: tasks.map((task) => taskNow(task, subject, items)),
    jobs: jobs.map((job) => jobNow(job, subject, items)),
    timers,
    messages,
    deadlineGroups,
    migrations: migrations.map((one, index) => (index === migrations.length - 1 ? { ...one, undoneAt: at } : one)),
  };
  const told = record(restored, cause, { type: 'migration-undone', from: subject.definition.version, to: definition.version });
  const left = exchanged.toReversed().reduce((next, { after }) => record(next, cause, { type: 'cancelled', ...placeOf(after) }), told);
  const entered = exchanged.reduce((next, one) => record(next, cause, { type: 'entered', ...placeOf(one.before) }), left);
  const reopened = entered.tasks.filter((task) => exchanged.some((one) => one.before === itemKey(task)));
  return reopened.reduce(
    (next, task) => record(next, cause, { type: 'task-opened', element: task.element, pass: task.pass, dueAt: task.dueAt }),
    entered,
  );
}

/** The task with whoever has it now, where it is the same one. */
function taskNow(task: OpenTask, subject: Case, items: BeforeMigration['items']): OpenTask {
  const key = itemKey(task);
  const same = items.some(({ before, after }) => before === key && after === key);
  const now = same ? subject.tasks.find((other) => itemKey(other) === key) : undefined;
  return withPassing({ ...task, claimedBy: now?.claimedBy ?? null }, subject);
}

/** The job with what has come of its tries. */
function jobNow(job: OpenJob, subject: Case, items: BeforeMigration['items']): OpenJob {
  const after = items.find(({ before }) => before === itemKey(job))?.after;
  const now = subject.jobs.find((other) => itemKey(other) === after);
  if (now === undefined) return job;
  const { waitsSince: _over, ...kept } = job;
  const { attempts, nextAttemptAt, incident, waitsSince } = now;
  return withPassing({ ...kept, attempts, nextAttemptAt, incident, ...(waitsSince !== undefined && { waitsSince }) }, subject);
}

function withPassing<Item extends OpenTask | OpenJob>(item: Item, subject: Case): Item {
  return hasPassed(subject, item.element, item.dueAt) ? { ...item, passed: true } : item;
}

/** Whether the journal says that the deadline has passed, so that it does not pass once more. */
function hasPassed({ journal }: Case, element: string | null, dueAt: string | null): boolean {
  return journal.some(({ event }) => event.type === 'deadline-passed' && event.element === element && event.dueAt === dueAt);
}

function placeOf(key: string): { readonly element: string; readonly pass: number } {
  const mark = key.lastIndexOf('#');
  return { element: key.slice(0, mark), pass: Number(key.slice(mark + 1)) };
}
