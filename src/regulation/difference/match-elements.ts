import { type DiagramTree, FILE_ID, referenceOf, type TreeElement } from './diagram-tree.ts';
import { placesOf } from './places-of.ts';

/** Which element of the newer version each one of the older is, by id. */
export type Matches = ReadonlyMap<string, string>;

/**
 * Finds the elements of the one version in the other: by id; then, for those whose id has gone, one of the same type
 * with the same name and places in the act, or between the same neighbours. Two candidates are none: a guess would show
 * a change that nobody made.
 */
export function matchElements(older: DiagramTree, newer: DiagramTree): Matches {
  const matches = new Map<string, string>([[FILE_ID, FILE_ID]]);
  for (const { id } of older.elements.values()) if (newer.elements.has(id)) matches.set(id, id);
  const taken = new Set(matches.values());
  for (let found = -1; found !== matches.size; ) {
    found = matches.size;
    for (const sign of [byWords, byNeighbours]) {
      const left = [...older.elements.values()].filter(({ id }) => !matches.has(id));
      if (left.length === 0) return matches;
      const right = [...newer.elements.values()].filter(({ id }) => !taken.has(id));
      const ours = Map.groupBy(left, (element) => sign(element, older, (id) => matches.get(id) ?? null));
      const theirs = Map.groupBy(right, (element) => sign(element, newer, (id) => (taken.has(id) ? id : null)));
      for (const [signature, [one, second]] of ours) {
        const [other, another] = theirs.get(signature) ?? [];
        if (signature === null || one === undefined || second !== undefined || other === undefined || another !== undefined) continue;
        matches.set(one.id, other.id);
        taken.add(other.id);
      }
    }
  }
  return matches;
}

/** Gives the id of a matched element as the newer version has it; null: it is not matched yet. */
type Known = (id: string) => string | null;

/** A place alone is no sign: a step, its gateway and its end are often from the same. */
function byWords(element: TreeElement): string | null {
  return element.name === '' ? null : JSON.stringify([element.type, element.name, placesOf(element)]);
}

function byNeighbours(element: TreeElement, { flows }: DiagramTree, known: Known): string | null {
  const ends = [referenceOf(element, 'sourceRef'), referenceOf(element, 'targetRef')];
  if (ends[0] !== null || ends[1] !== null) return signature(element, ends, known);
  const near = [
    ...(flows.into.get(element.id) ?? []).map((flow) => referenceOf(flow, 'sourceRef')),
    '→',
    ...(flows.outOf.get(element.id) ?? []).map((flow) => referenceOf(flow, 'targetRef')),
  ];
  return near.length === 1 ? null : signature(element, near, known);
}

function signature({ type, name, raw }: TreeElement, near: readonly (string | null)[], known: Known): string | null {
  const ids = near.map((id) => (id === null || id === '→' ? id : known(id)));
  if (ids.some((id, n) => id === null && near[n] !== null)) return null;
  const events = (raw['eventDefinitions'] as { readonly $type: string }[] | undefined)?.map(({ $type }) => $type);
  return JSON.stringify([type, name, events ?? [], ids]);
}
