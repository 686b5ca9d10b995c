import type { IncrementResponse, Store } from 'express-rate-limit';

/** Beyond this many keys the oldest are forgotten: memory must not grow with an attack. */
const REMEMBERED = 10_000;

interface Hits {
  readonly until: number;
  count: number;
}

/**
 * Hits of express-rate-limit by the installation's clock. Its own store counts by timers, which would hold a process open
 * and cannot be moved. In memory: a restart forgives.
 */
export class ClockedHits implements Store {
  readonly localKeys = true;
  readonly #clock: () => Date;
  readonly #windowMs: number;
  readonly #hits = new Map<string, Hits>();

  constructor(clock: () => Date, windowMs: number) {
    this.#clock = clock;
    this.#windowMs = windowMs;
  }

  increment(key: string): IncrementResponse {
    const now = this.#clock().getTime();
    const known = this.#hits.get(key);
    const hits = known !== undefined && now < known.until ? known : { until: now + this.#windowMs, count: 0 };
    hits.count += 1;
    this.#hits.delete(key);
    this.#hits.set(key, hits);
    const [oldest] = this.#hits.keys();
    if (this.#hits.size > REMEMBERED && oldest !== undefined) this.#hits.delete(oldest);
    // The library reckons the seconds that are left by the machine's clock.
    return { totalHits: hits.count, resetTime: new Date(Date.now() + hits.until - now) };
  }

  decrement(key: string): void {
    const hits = this.#hits.get(key);
    if (hits !== undefined) hits.count -= 1;
  }

  resetKey(key: string): void {
    this.#hits.delete(key);
  }
}
