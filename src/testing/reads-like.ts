import { isDeepStrictEqual } from 'node:util';

/** Whether a value has what is wanted of it: objects key by key, a text by a regular expression, all else the same. */
export function readsLike(value: unknown, wanted: unknown): boolean {
  if (wanted instanceof RegExp) return typeof value === 'string' && wanted.test(value);
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return isDeepStrictEqual(value, wanted);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(wanted).every(([key, part]) => readsLike((value as Readonly<Record<string, unknown>>)[key], part));
}
