/** Whole numbers below `bound`, the same ones for the same seed: a linear congruential generator of 32 bits. */
export function randomNumbers(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a generator repeat soon.
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** The seed of one of many draws. Neighbours must not begin alike: the golden ratio of 32 bits spreads them. */
export function seedOf(seed: number, number: number): number {
  return (seed + Math.imul(number, 0x9e_37_79_b1)) | 0;
}
