const ATTEMPTS = 10;
const WINDOW_MS = 15 * 60_000;
/** Beyond this many names and addresses the oldest are forgotten: memory must not grow with an attack. */
const REMEMBERED = 10_000;

interface Attempts {
  readonly since: number;
  readonly count: number;
}

/**
 * Counts failed attempts to sign in, by login and address: ten in fifteen minutes, then none until the fifteen
 * minutes are over. In memory: a restart forgives.
 */
export class SignInLimit {
  readonly #now: () => Date;
  readonly #attempts = new Map<string, Attempts>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Counts an attempt before its password is looked at, so that many at once are no way round. Answers 0 where it may
   * go on, else the seconds to wait.
   */
  attempt(login: string, address: string): number {
    const key = keyOf(login, address);
    const now = this.#now().getTime();
    const known = this.#attempts.get(key);
    const current = known !== undefined && now - known.since < WINDOW_MS ? known : { since: now, count: 0 };
    if (current.count >= ATTEMPTS) return Math.ceil((current.since + WINDOW_MS - now) / 1000);
    this.#attempts.delete(key);
    this.#attempts.set(key, { since: current.since, count: current.count + 1 });
    const [oldest] = this.#attempts.keys();
    if (this.#attempts.size > REMEMBERED && oldest !== undefined) this.#attempts.delete(oldest);
    return 0;
  }

  /** The attempt was right: the earlier ones no longer count. */
  succeeded(login: string, address: string): void {
    this.#attempts.delete(keyOf(login, address));
  }
}

function keyOf(login: string, address: string): string {
  return `${address}\n${login}`;
}
