import { randomInt } from 'node:crypto';
import { PasswordWeak } from './errors.ts';

/** Characters a password has at least. Length protects; prescribed kinds of characters only make people write it down. */
export const PASSWORD_MINIMUM = 12;

/** Without those that are taken for each other when read aloud or copied: 0 O, 1 l I. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Refuses what somebody could guess.
 * @param current the password it replaces, where there is one
 * @throws PasswordWeak
 */
export function assertStrong(password: string, { login, current }: { readonly login: string; readonly current?: string }): void {
  if (Array.from(password).length < PASSWORD_MINIMUM) throw new PasswordWeak('length', PASSWORD_MINIMUM);
  if (password.toLowerCase().includes(login.toLowerCase())) throw new PasswordWeak('login', PASSWORD_MINIMUM);
  if (password === current) throw new PasswordWeak('same', PASSWORD_MINIMUM);
}

/** A password to sign in with once, to be read out or handed over on paper: about 79 bits. */
export function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return [group(), group(), group(), group()].join('-');
}
