import { brokenAccess } from '../cases/seal-access.ts';
import type { SealedAccess } from '../cases/access-log.ts';
import type { Actor } from '../cases/actor.ts';
import type { FindAccessesRequest } from './contract.ts';
import type { HttpOptions } from './options.ts';

/** Where calendar days begin and end, as on all pages. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' });
const DAY_MS = 24 * 60 * 60_000;

/** An access with the names of what its ids stand for. */
export interface FoundAccess {
  readonly access: SealedAccess;
  readonly by: string;
  readonly number: string;
}

/** The accesses that are asked for, in the order they were, and whether the chain of those days holds. */
export async function findAccesses(
  { accesses, people, runtime }: Pick<HttpOptions, 'accesses' | 'people' | 'runtime'>,
  { from, to, person, number }: FindAccessesRequest,
  actor: Actor,
): Promise<{ readonly found: readonly FoundAccess[]; readonly intact: boolean }> {
  // A day of ours begins in the UTC day before it.
  const before = new Date(Date.parse(from) - DAY_MS).toISOString().slice(0, 10);
  const all = await accesses.between(before, to);
  const names = new Map((await people.people()).map(({ id, name }) => [id, name]));
  const numbers = new Map((await runtime.listCases({}, actor, 'journal.audit')).map((summary) => [summary.id, summary.number]));
  const found = all
    .filter(({ at }) => isWithin(day.format(new Date(at)), from, to))
    .map((access) => ({ access, by: names.get(access.person) ?? access.person, number: numbers.get(access.case) ?? access.case }))
    .filter((one) => (number === undefined || one.number.toUpperCase() === number) && (person === undefined || isNamed(one.by, person)));
  return { found, intact: brokenAccess(all) === null };
}

function isWithin(one: string, from: string, to: string): boolean {
  return one >= from && one <= to;
}

/** Whether each word that is sought begins a word of the name. */
function isNamed(name: string, sought: string): boolean {
  const words = wordsOf(name);
  return wordsOf(sought).every((word) => words.some((own) => own.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('ё', 'е').split(/\s+/u).filter((word) => word !== '');
}
