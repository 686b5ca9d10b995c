import {
  BrokenCircuitError,
  CircuitState,
  circuitBreaker,
  ConsecutiveBreaker,
  handleType,
  TaskCancelledError,
  type CircuitBreakerPolicy,
  type IBackoff,
  type IBackoffFactory,
} from 'cockatiel';
import { SystemUndecided, SystemUnavailable } from './errors.ts';

/** When a breaker opens, and for how long. */
export interface BreakerLimits {
  /** So many failures in a row open it: no more than the tries of a job, or a case alone would end as an incident. */
  readonly failures: number;
  /** How long it stays open at first, in milliseconds; twice as long after each probe that fails. */
  readonly firstOpenMs: number;
  readonly longestOpenMs: number;
}

const LIMITS: BreakerLimits = { failures: 3, firstOpenMs: 5_000, longestOpenMs: 60_000 };

/** How a system has been lately. */
export interface SystemState {
  readonly system: string;
  /** `closed`: it is asked. `open`: it is not, until `askAgainAt`. `half-open`: one call tries it, the others wait for that. */
  readonly breaker: 'closed' | 'open' | 'half-open';
  readonly askAgainAt: Date | null;
  /** The last call it did not answer, also where it has answered since. */
  readonly lastFailure: { readonly at: Date; readonly operation: string; readonly reason: string } | null;
}

/**
 * The breaker of one system: one that is down is not asked again and again by every case.
 *
 * closed → (so many calls in a row not answered) → open → (time over, next call) → half-open → closed, or open for
 * twice as long. A refusal or a broken answer is an answer: the system is there.
 */
export class SystemBreaker {
  readonly system: string;
  readonly #policy: CircuitBreakerPolicy;
  readonly #clock: () => Date;
  readonly #limits: BreakerLimits;
  #opensAt: Date | null = null;
  #lastFailure: SystemState['lastFailure'] = null;

  constructor(system: string, clock: () => Date, limits: BreakerLimits = LIMITS) {
    this.system = system;
    this.#clock = clock;
    this.#limits = limits;
    this.#policy = circuitBreaker(handleType(SystemUnavailable), {
      breaker: new ConsecutiveBreaker(limits.failures),
      halfOpenAfter: this.#openTimes(),
    });
    this.#policy.onReset(() => {
      this.#opensAt = null;
    });
  }

  state(): SystemState {
    const { system, askAgainAt } = this;
    return { system, breaker: nameOf(this.#policy.state), askAgainAt, lastFailure: this.#lastFailure };
  }

  /** When it makes sense to ask again; null while the breaker is closed. */
  get askAgainAt(): Date | null {
    if (this.#policy.state === CircuitState.Closed) return null;
    // A probe is under way: whoever fails meanwhile does not know how it ends.
    if (this.#policy.state === CircuitState.HalfOpen) return new Date(this.#clock().getTime() + this.#limits.firstOpenMs);
    return this.#opensAt;
  }

  /**
   * Makes the call, or none while the breaker is open.
   * @throws SystemUnavailable; and whatever the call throws
   */
  async run<Result>(operation: string, signal: AbortSignal, call: () => Promise<Result>): Promise<Result> {
    try {
      const heard = await this.#policy.execute(() => this.#hear(operation, signal, call), signal);
      if ('answer' in heard) return heard.answer;
      throw heard.refusal;
    } catch (error) {
      if (error instanceof BrokenCircuitError || error instanceof TaskCancelledError) {
        const until = this.askAgainAt?.toISOString();
        throw new SystemUnavailable(this.system, until === undefined ? 'it was not asked' : `it is not asked before ${until}`);
      }
      throw error;
    }
  }

  /** What the system said, be it no: the breaker is to see that it was there. @throws SystemUnavailable where it was not */
  async #hear<Result>(
    operation: string,
    signal: AbortSignal,
    call: () => Promise<Result>,
  ): Promise<{ readonly answer: Result } | { readonly refusal: unknown }> {
    try {
      return { answer: await untilAborted(this.system, signal, call()) };
    } catch (error) {
      if (!(error instanceof SystemUnavailable) || error instanceof SystemUndecided) return { refusal: error };
      this.#lastFailure = { at: this.#clock(), operation, reason: error.reason };
      throw error;
    }
  }

  /** Times the breaker is open, by our clock: the library asks how long, and reckons with its own. */
  #openTimes(): IBackoffFactory<unknown> {
    const { firstOpenMs, longestOpenMs } = this.#limits;
    const after = (openMs: number): IBackoff<unknown> => {
      const until = new Date(this.#clock().getTime() + openMs);
      this.#opensAt = until;
      const isOver = (): boolean => this.#clock() >= until;
      return {
        get duration() {
          return isOver() ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        },
        next: () => after(Math.min(openMs * 2, longestOpenMs)),
      };
    };
    return { next: () => after(firstOpenMs) };
  }
}

/** A call that is given up is a call not answered, whatever it would still say. */
async function untilAborted<Result>(system: string, signal: AbortSignal, call: Promise<Result>): Promise<Result> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(new SystemUnavailable(system, 'no answer in time'));
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    return await Promise.race([call, givenUp]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function nameOf(state: CircuitState): SystemState['breaker'] {
  if (state === CircuitState.Closed) return 'closed';
  return state === CircuitState.HalfOpen ? 'half-open' : 'open';
}
