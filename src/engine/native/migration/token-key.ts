import type { SavedToken } from '../state.ts';

/** The key a saved token is referred to by; that of an activity's body has a `*` behind. */
export function tokenKey({ at, role }: Pick<SavedToken, 'at' | 'role'>): string {
  return role === 'body' ? `${at}*` : at;
}

/** The element of a key, with or without a `*` behind. */
export function elementOf(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

/** The pass of a key, with or without a `*` behind. */
export function passOf(key: string): number {
  return Number.parseInt(key.slice(key.lastIndexOf('#') + 1), 10);
}
