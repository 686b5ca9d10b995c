/** Two places that belong together, or one that has no counterpart. Numbers are indices into the two lists. */
export interface AlignedPair {
  readonly left: number | null;
  readonly right: number | null;
  /** The counterpart stands elsewhere in the order. */
  readonly moved: boolean;
}

/**
 * Lays two lists of kinds side by side: as many equal kinds as possible in the same order, then what is left over and has
 * an equal left over on the other side, as moved; the rest alone. The pairs come in the order of the left list, with what
 * only the right has where it stands there.
 */
export function alignKinds(left: readonly string[], right: readonly string[]): readonly AlignedPair[] {
  const inOrder = longestCommon(left, right);
  const moved = leftOver(left, right, inOrder);
  const pairs: AlignedPair[] = [];
  let nextRight = 0;
  const aloneUntil = (end: number): void => {
    for (; nextRight < end; nextRight += 1) {
      if (![...moved.values()].includes(nextRight)) pairs.push({ left: null, right: nextRight, moved: false });
    }
  };
  for (const place of left.keys()) {
    const same = inOrder.get(place);
    if (same !== undefined) {
      aloneUntil(same);
      nextRight = same + 1;
      pairs.push({ left: place, right: same, moved: false });
    } else {
      const elsewhere = moved.get(place);
      pairs.push({ left: place, right: elsewhere ?? null, moved: elsewhere !== undefined });
    }
  }
  aloneUntil(right.length);
  return pairs;
}

/** The longest sequence of kinds both lists have in the same order: index on the left to index on the right. */
function longestCommon(left: readonly string[], right: readonly string[]): ReadonlyMap<number, number> {
  // lengths[i][j]: how long it is from i and j on.
  const lengths = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row !== undefined) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) {
      pairs.set(i, j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function leftOver(left: readonly string[], right: readonly string[], inOrder: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const taken = new Set(inOrder.values());
  const moved = new Map<number, number>();
  for (const [place, kind] of left.entries()) {
    if (inOrder.has(place)) continue;
    const other = right.findIndex((one, index) => one === kind && !taken.has(index));
    if (other === -1) continue;
    taken.add(other);
    moved.set(place, other);
  }
  return moved;
}
