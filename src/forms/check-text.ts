import { z } from 'zod';
import { accepted, empty, refused, type CheckedField } from './checked-field.ts';
import type { FormField } from './form.ts';
import { isIin } from './is-iin.ts';
import { matchesPattern } from './matches-pattern.ts';

/** How long a text may be where the form sets no limit. */
const defaultLimit = { textfield: 1_000, textarea: 10_000 } as const;

/**
 * Characters nobody types and no paper should carry: controls, halves of surrogate pairs, separators of lines, and the
 * invisible ones that turn the direction of writing or make two different texts look the same.
 */
const refusedCharacters = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;

/** Latin letters, a name, `@` and a domain with a dot: no stricter a reading is worth a refusal. */
function isEmail(text: string): boolean {
  return z.email().safeParse(text).success;
}

/** A text as it is kept: a secret as it was entered, any other composed (NFC), trimmed, line ends as `\n`. Lengths are in UTF-16 units, as the browser counts. */
export function checkText(field: FormField, raw: string): CheckedField {
  // What is secret is compared elsewhere: changed in one sign, it would be another secret.
  const text = field.secret ? raw : raw.replaceAll('\r\n', '\n').normalize('NFC').trim();
  if (text === '') return empty(field);
  const visible = field.type === 'textarea' ? text.replaceAll(/[\n\t]/g, ' ') : text;
  if (refusedCharacters.test(visible)) return refused('characters');
  const max = field.maxLength ?? (field.type === 'textarea' ? defaultLimit.textarea : defaultLimit.textfield);
  if (field.minLength !== null && text.length < field.minLength) return refused('minLength', { min: field.minLength });
  if (text.length > max) return refused('maxLength', { max });
  if (field.pattern !== null && !matchesPattern(field.pattern, text)) {
    return refused('pattern', { hint: field.patternHint ?? '' });
  }
  if (field.format === 'iin' && !isIin(text)) return refused('iin');
  if (field.format === 'email' && !isEmail(text)) return refused('email');
  return accepted(text);
}
