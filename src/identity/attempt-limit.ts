const WINDOW_MS = 15 * 60_000;
/** Beyond this many keys the oldest are forgotten: memory must not grow with an attack. */
const REMEMBERED = 10_000;

interface Attempts {
  readonly since: number;
  readonly count: number;
}

/**
 * Counts attempts in vain by whatever names who makes them: so many in fifteen minutes, then none until the fifteen minutes
 * are over. In memory: a restart forgives.
 */
export class AttemptLimit {
  readonly #now: () => Date;
  readonly #most: number;
  readonly #attempts = new Map<string, Attempts>();

  constructor(now: () => Date, most: number) {
    this.#now = now;
    this.#most = most;
  }

  /**
   * Counts an attempt before it is looked at, so that many at once are no way round. Answers 0 where it may go on, else
   * the seconds to wait.
   */
  attempt(key: string): number {
    const now = this.#now().getTime();
    const known = this.#attempts.get(key);
    const current = known !== undefined && now - known.since < WINDOW_MS ? known : { since: now, count: 0 };
    if (current.count >= this.#most) return Math.ceil((current.since + WINDOW_MS - now) / 1000);
    this.#keep(key, { since: current.since, count: current.count + 1 });
    return 0;
  }

  /** The attempt was not in vain: this one does not count. The others still do. */
  takeBack(key: string): void {
    const known = this.#attempts.get(key);
    if (known !== undefined) this.#keep(key, { since: known.since, count: known.count - 1 });
  }

  /** None of the attempts so far counts any longer. */
  forget(key: string): void {
    this.#attempts.delete(key);
  }

  #keep(key: string, attempts: Attempts): void {
    this.#attempts.delete(key);
    if (attempts.count > 0) this.#attempts.set(key, attempts);
    const [oldest] = this.#attempts.keys();
    if (this.#attempts.size > REMEMBERED && oldest !== undefined) this.#attempts.delete(oldest);
  }
}
