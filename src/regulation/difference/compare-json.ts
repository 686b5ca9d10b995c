import { same } from './pair-values.ts';

type Json = Readonly<Record<string, unknown>>;

/** One place where two documents differ. `undefined`: there is nothing. */
export interface JsonDifference {
  /** Names of properties and keys of items, from the outside in. */
  readonly path: readonly string[];
  /** `order`: the same items stand in another order. */
  readonly kind: 'value' | 'order';
  readonly old: unknown;
  readonly new: unknown;
}

/** How two documents are gone through. */
export interface JsonReading {
  /** What an item of the list at this path goes by; null: by where it stands. */
  readonly keyOf: (path: readonly string[], item: unknown) => string | null;
  /** Whether the value at this path is told as a whole. */
  readonly whole: (path: readonly string[]) => boolean;
}

/** Every place where two JSON documents differ, as deep as it can be told. */
export function compareJson(old: unknown, now: unknown, reading: JsonReading, path: readonly string[] = []): readonly JsonDifference[] {
  if (same(old, now)) return [];
  if (!reading.whole(path)) {
    if (Array.isArray(old) && Array.isArray(now)) return compareLists(old, now, reading, path);
    if (isObject(old) && isObject(now)) {
      const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
      // The same properties in another order say the same.
      return names.flatMap((name) => compareJson(old[name], now[name], reading, [...path, name]));
    }
  }
  return [{ path, kind: 'value', old, new: now }];
}

function compareLists(old: readonly unknown[], now: readonly unknown[], reading: JsonReading, path: readonly string[]): readonly JsonDifference[] {
  const [before, after] = [keyed(old, reading, path), keyed(now, reading, path)];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const inner = keys.flatMap((key) => compareJson(before.get(key), after.get(key), reading, [...path, key]));
  const [kept, held] = [[...before.keys()].filter((key) => after.has(key)), [...after.keys()].filter((key) => before.has(key))];
  return same(kept, held) ? inner : [...inner, { path, kind: 'order', old: kept, new: held }];
}

/** Items by their keys; a second one of the same key gets a number. */
function keyed(items: readonly unknown[], { keyOf }: JsonReading, path: readonly string[]): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [n, item] of items.entries()) {
    const key = keyOf(path, item) ?? (isObject(item) || Array.isArray(item) ? String(n + 1) : String(item));
    let unique = key;
    for (let count = 2; found.has(unique); count += 1) unique = `${key} (${count})`;
    found.set(unique, item);
  }
  return found;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
