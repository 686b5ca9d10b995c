import type { RandomSource } from './parts.ts';

const FIRST_MS = 2_000;
const FACTOR = 4;
const LONGEST_MS = 10 * 60_000;

/**
 * How long to wait before the next try after `attempts` failed ones, in milliseconds: 2 s, 8 s, 32 s, … up to ten
 * minutes, each with up to a quarter more by chance, so that many cases do not ask a recovering system all at once.
 */
export function backoff(attempts: number, random: RandomSource): number {
  const wait = Math.min(FIRST_MS * FACTOR ** (attempts - 1), LONGEST_MS);
  return wait + random.below(Math.floor(wait / 4) + 1);
}
