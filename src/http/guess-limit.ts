const GUESSES = 20;
const WINDOW_MS = 15 * 60_000;
/** Beyond this many addresses the oldest are forgotten: memory must not grow with an attack. */
const REMEMBERED = 10_000;

interface Guesses {
  readonly since: number;
  readonly count: number;
}

/**
 * Counts what an address asked for in vain: twenty in fifteen minutes, then nothing is looked up for it until they are
 * over. What was found does not count, so that an office that checks many papers is not held up. In memory: a restart
 * forgives.
 */
export class GuessLimit {
  readonly #now: () => Date;
  readonly #guesses = new Map<string, Guesses>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Counts a guess before it is looked up, so that many at once are no way round. Answers 0, else the seconds to wait. */
  guess(address: string): number {
    const now = this.#now().getTime();
    const known = this.#guesses.get(address);
    const current = known !== undefined && now - known.since < WINDOW_MS ? known : { since: now, count: 0 };
    if (current.count >= GUESSES) return Math.ceil((current.since + WINDOW_MS - now) / 1000);
    this.#keep(address, { since: current.since, count: current.count + 1 });
    return 0;
  }

  /** It was no guess: this one does not count. The ones in vain still do. */
  found(address: string): void {
    const known = this.#guesses.get(address);
    if (known !== undefined) this.#keep(address, { since: known.since, count: known.count - 1 });
  }

  #keep(address: string, guesses: Guesses): void {
    this.#guesses.delete(address);
    if (guesses.count > 0) this.#guesses.set(address, guesses);
    const [oldest] = this.#guesses.keys();
    if (this.#guesses.size > REMEMBERED && oldest !== undefined) this.#guesses.delete(oldest);
  }
}
