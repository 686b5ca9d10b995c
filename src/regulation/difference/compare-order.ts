import type { Change, ChangeArea } from './change.ts';
import type { ComparedTrees, ElementPair } from './compare-elements.ts';
import { same } from './pair-values.ts';
import { subjectOf } from './subject-of.ts';

/**
 * Whether what both versions hold stands in another order: of the flows out of a gateway, whose conditions are asked one
 * after the other; and of the rest, where it only means that the file is written otherwise.
 */
export function compareOrder(pair: ElementPair, trees: ComparedTrees): readonly Change[] {
  const { older, newer, matches } = trees;
  const changed: Change[] = [];
  const change = (aspect: 'order' | 'flow-order', area: ChangeArea, detail: string | null): void => {
    changed.push({ area, sign: 'changed', aspect, detail, subject: subjectOf(pair.old, pair.new, trees), old: null, new: null, facts: [] });
  };
  for (const property of new Set([...pair.old.members.keys(), ...pair.new.members.keys()])) {
    const before = pair.old.members.get(property) ?? [];
    const after = pair.new.members.get(property) ?? [];
    const present = new Set(after);
    const kept = before.map((id) => matches.get(id) ?? null).filter((id) => id !== null && present.has(id));
    const held = new Set(kept);
    if (!same(kept, after.filter((id) => held.has(id)))) change('order', 'look', property);
  }
  const before = (older.flows.outOf.get(pair.old.id) ?? []).map(({ id }) => matches.get(id) ?? null);
  const after = (newer.flows.outOf.get(pair.new.id) ?? []).map(({ id }) => id);
  const had = new Set(before);
  const both = new Set(after.filter((id) => had.has(id)));
  if (!same(before.filter((id) => id !== null && both.has(id)), after.filter((id) => both.has(id)))) change('flow-order', 'run', null);
  return changed;
}
