import type { FormField } from './form.ts';
import { matchesPattern } from './matches-pattern.ts';

/** A number that keeps the rule of its control digit: of the citizen the stubs of the registers know. */
const IIN = '850312300012';
const WORDS = 'Образец';
/** Tried in turn against a pattern: what forms ask for by one are numbers, codes and addresses. */
const LETTERS = ['1', 'A', 'a', 'А', 'а', 'A1', 'a@a.kz', '2026-03-02', '10:00'];
const MOST = 64;

/** A text that a field takes, the same each time; null where none is found that keeps its pattern. */
export function sampleText({ format, pattern, minLength, maxLength }: FormField, iin: string = IIN): string | null {
  const longest = maxLength ?? MOST;
  const fits = (text: string): boolean =>
    text.length >= (minLength ?? 0) && text.length <= longest && (pattern === null || matchesPattern(pattern, text));
  if (format === 'iin') return fits(iin) ? iin : null;
  if (format === 'email') return 'sample@example.kz';
  const words = [WORDS, ...LETTERS].flatMap((text) => [text, text.padEnd(minLength ?? 0, text).slice(0, longest)]);
  const found = [...words, iin].find(fits);
  if (found !== undefined) return found;
  const repeated = LETTERS.flatMap((letter) => Array.from({ length: Math.min(longest, MOST) }, (_, more) => letter.repeat(more + 1)));
  return repeated.find(fits) ?? null;
}
