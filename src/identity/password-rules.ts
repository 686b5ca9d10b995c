import { randomInt } from 'node:crypto';
import { PasswordWeak } from './errors.ts';
import { isGuessable } from './guessable.ts';

/** Characters a password has at least. Length protects; prescribed kinds of characters only make people write it down. */
export const PASSWORD_MINIMUM = 12;
/** Bytes of UTF-8 a password has at most: no phrase is longer, and every byte is hashed before anybody is known. */
export const PASSWORD_MAXIMUM_BYTES = 1024;

/** Without those that are taken for each other when read aloud or copied: 0 O, 1 l I. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly login: string;
  readonly name: string;
  /** The password it replaces, where there is one. */
  readonly current?: string;
}

/** Refuses what somebody could guess, and what is too long to be a password. @throws PasswordWeak */
export async function assertStrong(password: string, { login, name, current }: PasswordOwner): Promise<void> {
  if (Array.from(password).length < PASSWORD_MINIMUM) throw new PasswordWeak('length', PASSWORD_MINIMUM);
  if (Buffer.byteLength(password, 'utf8') > PASSWORD_MAXIMUM_BYTES) throw new PasswordWeak('long', PASSWORD_MAXIMUM_BYTES);
  const names = wordsOf(name);
  const lower = password.toLowerCase();
  if (lower.includes(login.toLowerCase())) throw new PasswordWeak('login', PASSWORD_MINIMUM);
  if (names.some((word) => lower.includes(word))) throw new PasswordWeak('name', PASSWORD_MINIMUM);
  if (password === current) throw new PasswordWeak('same', PASSWORD_MINIMUM);
  if (await isGuessable(password, [login, ...names])) throw new PasswordWeak('guessable', PASSWORD_MINIMUM);
}

/** A password to sign in with once, to be read out or handed over on paper: about 79 bits. */
export function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return [group(), group(), group(), group()].join('-');
}

/** Short ones, as Ли or Ким, are part of many innocent words. */
function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 3);
}
