import type { ChangeValue } from './change.ts';
import type { KeyedValue } from './aspect-values.ts';

/** A value before and after; null where there was none. */
export interface ValuePair {
  readonly old: ChangeValue | null;
  readonly new: ChangeValue | null;
}

/**
 * Pairs what differs: values of one key, then what is left, the first with the first: a remark that was reworded is one
 * change and not two. Order alone gives nothing.
 */
export function pairValues(older: readonly KeyedValue[], newer: readonly KeyedValue[]): readonly ValuePair[] {
  const pairs: ValuePair[] = [];
  const left: ChangeValue[] = [];
  const right = [...newer];
  for (const { key, value } of older) {
    const at = Math.max(right.findIndex((one) => one.key === key && same(one.value, value)), right.findIndex((one) => one.key === key));
    const [partner] = at === -1 ? [] : right.splice(at, 1);
    if (partner === undefined) left.push(value);
    else if (!same(partner.value, value)) pairs.push({ old: value, new: partner.value });
  }
  for (let n = 0; n < Math.max(left.length, right.length); n += 1) {
    pairs.push({ old: left[n] ?? null, new: right[n]?.value ?? null });
  }
  return pairs;
}

/** Whether two values say the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
