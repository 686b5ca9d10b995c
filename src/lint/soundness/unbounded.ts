import type { State } from './explore.ts';
import { canFire, fire, surplus } from './marking.ts';
import { type Firing, isLife, type Marking, type TokenNet } from './token-net.ts';

/**
 * Whether this state proves that a place grows without end: on the way to it lies a marking that it strictly covers, and
 * the way between can be gone once more with the same gain. As firings ask only which places are empty, it can then be
 * gone for ever. Without the second pass an interruption, which takes any number of tokens, would be believed to grow.
 */
export function growth(net: TokenNet, state: State): { readonly place: number | null; readonly work: number } {
  const way: Firing[] = [];
  let work = 0;
  for (let at = state; at.parent !== null && at.by !== null; at = at.parent) {
    way.push(at.by);
    work += 1;
    const { marking } = at.parent;
    if (marking.length >= state.marking.length) continue;
    work += state.marking.length;
    const gain = surplus(marking, state.marking);
    const place = gain?.find((id) => isLife(net.places[id]));
    if (gain === null || place === undefined) continue;
    work += way.length * state.marking.length;
    if (repeats(net, state.marking, way.toReversed(), gain)) return { place, work };
  }
  return { place: null, work };
}

function repeats(net: TokenNet, from: Marking, way: readonly Firing[], gain: Marking): boolean {
  let marking = from;
  for (const firing of way) {
    if (!canFire(firing, marking)) return false;
    marking = fire(firing, marking);
  }
  const counts = (place: number): boolean => net.places[place]?.kind !== 'reached';
  const expected = [...from, ...gain].filter(counts).toSorted((a, b) => a - b);
  const got = marking.filter(counts);
  return got.length === expected.length && got.every((place, at) => place === expected[at]);
}
