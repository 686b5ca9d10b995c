/** So many choices are looked at before the exact search is given up. */
const MOST_CHOICES = 200_000;

/** Some of the sets that together hold everything any of them holds. */
export interface Cover<Item> {
  /** In the order they were given. */
  readonly chosen: readonly Item[];
  /** `exact`: there is no smaller one. `reduced`: chosen greedily, and none of it can be left out. */
  readonly kind: 'exact' | 'reduced';
}

/**
 * The smallest number of items whose members together are all members there are. Of equally small ones, the one found
 * first: items given first are preferred.
 */
export function smallestCover<Item>(items: readonly Item[], membersOf: (item: Item) => Iterable<string>, most: number = MOST_CHOICES): Cover<Item> {
  const sets = items.map((item) => new Set(membersOf(item)));
  const greedy = reduced(sets, greedily(sets));
  const exact = searched(sets, greedy, most);
  const chosen = (exact ?? greedy).toSorted((one, other) => one - other);
  return { chosen: chosen.flatMap((index) => items.slice(index, index + 1)), kind: exact === null ? 'reduced' : 'exact' };
}

type Sets = readonly ReadonlySet<string>[];

function greedily(sets: Sets): readonly number[] {
  const missing = new Set(sets.flatMap((set) => [...set]));
  const chosen: number[] = [];
  while (missing.size > 0) {
    const gains = sets.map((set) => [...set].filter((member) => missing.has(member)).length);
    const best = gains.indexOf(Math.max(...gains));
    chosen.push(best);
    for (const member of sets[best] ?? []) missing.delete(member);
  }
  return chosen;
}

/** Without those that the others make up for, the ones chosen last tried first. */
function reduced(sets: Sets, chosen: readonly number[]): readonly number[] {
  let kept = chosen;
  for (const index of chosen.toReversed()) {
    const others = kept.filter((other) => other !== index);
    const held = new Set(others.flatMap((other) => [...(sets[other] ?? [])]));
    if ([...(sets[index] ?? [])].every((member) => held.has(member))) kept = others;
  }
  return kept;
}

/** Branch and bound on the member that fewest sets hold; null where it takes too long. */
function searched(sets: Sets, known: readonly number[], most: number): readonly number[] | null {
  const holders = new Map<string, number[]>();
  for (const [index, set] of sets.entries()) for (const member of set) holders.set(member, [...(holders.get(member) ?? []), index]);
  let best = known;
  let left = most;
  const search = (missing: readonly string[], chosen: readonly number[]): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (missing.length === 0) {
      if (chosen.length < best.length) best = chosen;
      return true;
    }
    if (chosen.length + atLeast(missing, holders) >= best.length) return true;
    const rarest = missing.reduce((one, other) => (holding(holders, other).length < holding(holders, one).length ? other : one));
    return holding(holders, rarest).every((index) => search(missing.filter((member) => !(sets[index]?.has(member) ?? false)), [...chosen, index]));
  };
  return search([...holders.keys()], []) ? best : null;
}

function holding(holders: ReadonlyMap<string, readonly number[]>, member: string): readonly number[] {
  return holders.get(member) ?? [];
}

/** Members of which no set holds two need a set each. */
function atLeast(missing: readonly string[], holders: ReadonlyMap<string, readonly number[]>): number {
  const used = new Set<number>();
  let count = 0;
  for (const member of missing.toSorted((one, other) => holding(holders, one).length - holding(holders, other).length)) {
    const own = holding(holders, member);
    if (own.some((index) => used.has(index))) continue;
    for (const index of own) used.add(index);
    count += 1;
  }
  return count;
}
