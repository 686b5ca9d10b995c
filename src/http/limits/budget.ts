/** What was asked for was given, or would have been too much for this one, or for all together. */
export type Grant = 'given' | 'too-much-for-one' | 'too-much-in-all';

/** Something there is only so much of at a time (requests in hand, bytes being read), shared so that nobody takes all of it. */
export class Budget {
  readonly #each: number;
  readonly #all: number;
  readonly #taken = new Map<string, number>();
  #total = 0;

  /** @param each what one may have at a time @param all what all together may have */
  constructor(each: number, all: number) {
    this.#each = each;
    this.#all = all;
  }

  /** Takes the amount, or nothing of it. What was given is given back by `giveBack`. */
  take(key: string, amount: number): Grant {
    const own = (this.#taken.get(key) ?? 0) + amount;
    if (own > this.#each) return 'too-much-for-one';
    if (this.#total + amount > this.#all) return 'too-much-in-all';
    this.#taken.set(key, own);
    this.#total += amount;
    return 'given';
  }

  /** The amount is free again. */
  giveBack(key: string, amount: number): void {
    const left = (this.#taken.get(key) ?? 0) - amount;
    if (left > 0) this.#taken.set(key, left);
    else this.#taken.delete(key);
    this.#total -= amount;
  }
}
