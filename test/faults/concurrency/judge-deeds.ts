import { isDeepStrictEqual } from 'node:util';
import type { Case } from '../../../src/cases/case.ts';
import type { JournalEntry } from '../../../src/cases/journal.ts';
import { ReglamentError } from '../../../src/errors.ts';
import { caseViolations } from '../case-violations.ts';
import { halfDone } from '../half-done.ts';
import { doerOf, type Deed } from './deed.ts';

/** How a deed ended: the case it was answered with, or what it was refused with. */
export interface Done {
  readonly deed: Deed;
  readonly answered: Case | null;
  readonly refused: unknown;
}

/** The simple model: what may be done to the case as it stands, else the code it is refused with. */
function refusalOf(deed: Deed, subject: Case): string | null {
  switch (deed.kind) {
    case 'withdraw':
      return subject.status === 'active' ? null : 'case-closed';
    case 'claim':
    case 'release':
    case 'complete':
    case 'attach':
    case 'reassign': {
      const element = deed.kind === 'attach' ? 'note' : deed.task;
      const task = subject.tasks.find((one) => one.element === element);
      if (task === undefined) {
        const been = subject.journal.some(({ event }) => event.type === 'task-opened' && event.element === element);
        if (been) return 'task-closed';
        return subject.status === 'active' ? 'task-unknown' : 'case-closed';
      }
      const free = task.claimedBy === null || task.claimedBy === doerOf(deed) || deed.kind === 'reassign';
      return free ? null : 'task-claimed';
    }
    default:
      return null;
  }
}

/** What an entry of the journal says was done, as the deed it came of. */
function deedOf({ event, actor }: JournalEntry, deeds: readonly Deed[]): Deed | null {
  const types = { 'task-claimed': 'claim', 'task-released': 'release', 'task-completed': 'complete', 'task-reassigned': 'reassign', 'case-withdrawn': 'withdraw', 'attachment-added': 'attach' };
  const kind = types[event.type as keyof typeof types];
  if (kind === undefined || actor.kind !== 'person') return null;
  return deeds.find((one) => one.kind === kind && doerOf(one) === actor.id && (!('task' in one) || ('element' in event && event.element === one.task))) ?? null;
}

/** What does not hold of deeds done at once, by the case as it was stored each time: one sentence each. */
export function judgeDeeds(saved: readonly Case[], done: readonly Done[]): readonly string[] {
  const last = saved.at(-1);
  if (last === undefined) return ['nothing was stored'];
  const wrong = [...caseViolations(last), ...saved.flatMap(halfDone)];
  const deeds = done.map(({ deed }) => deed);
  for (const [at, after] of saved.entries()) {
    if (after.revision !== at + 1) wrong.push(`revision ${after.revision} was stored as number ${at + 1}`);
    const before = saved[at - 1];
    if (before !== undefined) wrong.push(...wrongStep(before, after, deeds));
  }
  return [...wrong, ...done.flatMap((one) => wrongEnd(one, saved)), ...done.filter((one) => isDenied(one, done)).map(({ deed }) => `${JSON.stringify(deed)} was done, and refused when it was sent again`), ...repeated(last, deeds)];
}

/** One stimulus a save: the journal goes on where it was, by one doer, who might do that as the case stood. */
function wrongStep(before: Case, after: Case, deeds: readonly Deed[]): readonly string[] {
  if (!isDeepStrictEqual(after.journal.slice(0, before.journal.length), before.journal)) return [`revision ${after.revision} tells another past`];
  const fresh = after.journal.slice(before.journal.length);
  const doers = new Set(fresh.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.id] : [])));
  const wrong = doers.size > 1 ? [`revision ${after.revision} is of ${[...doers].join(' and ')}`] : [];
  for (const entry of fresh) {
    const deed = deedOf(entry, deeds);
    const refusal = deed === null ? null : refusalOf(deed, before);
    if (refusal !== null) wrong.push(`${JSON.stringify(deed)} was done where it is refused (${refusal})`);
  }
  return wrong;
}

/** What was answered is so; what was refused would have been, at some moment, for this reason. */
function wrongEnd({ deed, answered, refused }: Done, saved: readonly Case[]): readonly string[] {
  if (refused !== null) {
    if (!(refused instanceof ReglamentError)) return [`${JSON.stringify(deed)} failed: ${refused instanceof Error ? refused.message : typeof refused}`];
    const explained = saved.some((subject) => refusalOf(deed, subject) === refused.code);
    return explained ? [] : [`${JSON.stringify(deed)} was refused by ${refused.code}, which it never was to be`];
  }
  if (answered === null) return [];
  const stored = saved.find(({ revision }) => revision === answered.revision);
  if (!isDeepStrictEqual(stored?.journal, answered.journal)) return [`${JSON.stringify(deed)} was answered with a case that is not stored`];
  // A repeated request is answered with the case as it is by then.
  if ('request' in deed && deed.request !== null) return [];
  const claimedBy = 'task' in deed ? answered.tasks.find(({ element }) => element === deed.task)?.claimedBy : undefined;
  const so = {
    claim: () => claimedBy === doerOf(deed),
    release: () => claimedBy === null,
    reassign: () => deed.kind === 'reassign' && claimedBy?.endsWith(`-${deed.to}`) === true,
    complete: () => answered.journal.some((entry) => entry.event.type === 'task-completed' && deedOf(entry, [deed]) !== null),
    withdraw: () => answered.status === 'withdrawn',
  };
  const holds = deed.kind in so ? so[deed.kind as keyof typeof so]() : true;
  return holds ? [] : [`${JSON.stringify(deed)} was answered, and is not so`];
}

/** A request that was done is refused when it is sent again, because it was done. */
function isDenied({ deed, refused }: Done, done: readonly Done[]): boolean {
  if (!('request' in deed) || deed.request === null || !(refused instanceof ReglamentError)) return false;
  const isDone = done.some((other) => other.refused === null && isDeepStrictEqual(other.deed, deed));
  return isDone && ((deed.kind === 'complete' && refused.code === 'task-closed') || (deed.kind === 'withdraw' && refused.code === 'case-closed'));
}

/** A request sent twice is done once. */
function repeated(last: Case, deeds: readonly Deed[]): readonly string[] {
  const wrong: string[] = [];
  const requests = new Set(deeds.flatMap((deed) => ('request' in deed ? [JSON.stringify({ ...deed, request: null })] : [])));
  for (const text of requests) {
    const like = deeds.filter((deed) => 'request' in deed && JSON.stringify({ ...deed, request: null }) === text);
    const keys = like.map((deed) => ('request' in deed ? deed.request : null));
    const most = keys.filter((key) => key === null).length + new Set(keys.filter((key) => key !== null)).size;
    const entries = last.journal.filter((entry) => deedOf(entry, like) !== null).length;
    if (entries > most) wrong.push(`${text} was asked for ${most} times and done ${entries} times`);
  }
  return wrong;
}
