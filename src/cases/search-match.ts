import type { CaseQuery, Sought } from './search.ts';
import type { CaseSummary } from './store.ts';

/** What is known of a case that nothing can be read of: values not yet entered, or erased. */
export const nothingSought: Sought = { iin: null, name: null, registrationNumber: null };

/** Whether the case is one the query looks for. */
export function matchesQuery(summary: CaseSummary, sought: Sought, query: CaseQuery): boolean {
  const { number, iin, name, from, before } = query;
  return (
    (number === undefined || [summary.number, sought.registrationNumber].some((known) => sameNumber(known, number))) &&
    (iin === undefined || sought.iin === iin.trim()) &&
    (name === undefined || hasWords(sought.name, name)) &&
    (from === undefined || Date.parse(summary.startedAt) >= Date.parse(from)) &&
    (before === undefined || Date.parse(summary.startedAt) < Date.parse(before))
  );
}

function sameNumber(known: string | null, asked: string): boolean {
  return known !== null && plainNumber(known) === plainNumber(asked);
}

function plainNumber(number: string): string {
  return number.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function hasWords(name: string | null, asked: string): boolean {
  const words = wordsOf(name ?? '');
  const begun = wordsOf(asked);
  return begun.length > 0 && begun.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').match(/[\p{L}\p{N}]+/gu) ?? [];
}
