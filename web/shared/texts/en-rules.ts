import { oneOrMany } from '../one-or-many.ts';
import type { ruRules } from './ru-rules.ts';

const signs = (n: unknown): string => `${String(n)} ${oneOrMany(Number(n), 'character', 'characters')}`;

/** What the server finds wrong with one value, by its rule, and what the choice of language says; in English. */
export const enRules: typeof ruRules = {
  chooseLanguage: 'Language',
  either: ' or ',
  rules: {
    required: () => 'Fill in this field',
    kind: () => 'This is a value of another kind',
    characters: () => 'Invisible or control characters are not allowed: type the text again',
    minLength: ({ min }) => `At least ${signs(min)}`,
    maxLength: ({ max }) => `At most ${signs(max)}`,
    min: ({ min }) => `No less than ${String(min)}`,
    max: ({ max }) => `No more than ${String(max)}`,
    pattern: ({ hint }) => String(hint || 'The value is not of the expected form'),
    iin: () => 'There is no such IIN: check all 12 digits',
    email: () => 'Enter an address like name@example.kz',
    option: () => 'There is no such value in the list',
    date: () => 'Enter a date',
    file: () => 'These files do not fit: attach them again, no more than twenty and each of them once',
    'unknown-field': () => 'There is no such field here',
    'refused-certificate': () => 'This signature cannot be used: the certificate has expired, was revoked or belongs to somebody else',
    'refused-signature': () => 'The signature did not pass verification. Sign once more',
    'refused-sign-in': () => 'The IIN or the password was not confirmed. Check them and enter the password again',
    'not-an-answer': () => 'The system never answers like this: the value is of another kind',
  },
};
