import type { Digest } from './digest.ts';
import { stepId } from './step-id.ts';

/** Where the act goes on after a step. */
export interface ExpectedWay {
  /** Ids of the steps that may come next; none where the step is the last of its way. */
  readonly next: readonly string[];
  /** What the step's way ends in where no step follows. */
  readonly end: 'none' | 'refused' | 'completed';
}

/**
 * The order of the digest's steps by the id of each. The unfavourable way of a branch is the steps from `failTo` up to
 * `okTo`, one after another; it ends in a refusal, or joins again. The other steps follow one another in their order.
 */
export function expectedWays(digest: Digest): ReadonlyMap<string, ExpectedWay> {
  const ids = digest.steps.map(stepId);
  const ways = new Map<string, ExpectedWay>();
  const aside = new Set<string>();
  for (const { okTo, failTo, rejoins } of digest.branches) {
    const from = ids.indexOf(failTo);
    const to = ids.indexOf(okTo);
    const side = from === -1 ? [] : ids.slice(from, to > from ? to : from + 1);
    for (const [index, id] of side.entries()) {
      const following = side[index + 1] ?? rejoins;
      ways.set(id, following === null ? { next: [], end: 'refused' } : { next: [following], end: 'none' });
      aside.add(id);
    }
  }
  const main = ids.filter((id) => !aside.has(id));
  for (const [index, id] of main.entries()) {
    const branch = digest.branches.find(({ after }) => after === id);
    const following = main[index + 1];
    if (branch !== undefined) ways.set(id, { next: [branch.okTo, branch.failTo], end: 'none' });
    else ways.set(id, following === undefined ? { next: [], end: 'completed' } : { next: [following], end: 'none' });
  }
  return ways;
}

/** The id of the last step of the favourable way, where the result is handed over; null in a digest without steps. */
export function lastStep(digest: Digest): string | null {
  return [...expectedWays(digest)].find(([, { end }]) => end === 'completed')?.[0] ?? null;
}
