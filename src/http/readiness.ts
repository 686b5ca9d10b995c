/** Whether a part works. One that throws, or says nothing in time, does not. */
export type PartCheck = () => boolean | Promise<boolean>;

/** What `/readyz` answers: the parts that do not work, and nothing of why, for anybody may ask. */
export interface ReadinessReport {
  readonly status: 'starting' | 'ready' | 'failing' | 'stopping';
  readonly failing: readonly string[];
}

/** A part that keeps the asker waiting for longer, in milliseconds, counts as failing: a disk that hangs never answers. */
const PATIENCE_MS = 2_000;

/**
 * Whether requests should be sent here: all parts work, and it is not about to stop.
 *
 * starting → (every part works) ready ⇄ failing; any → (stop) stopping, for good.
 */
export class Readiness {
  readonly #checks = new Map<string, PartCheck>();
  readonly #onChange: (report: ReadinessReport) => void;
  readonly #patienceMs: number;
  #status: ReadinessReport['status'] = 'starting';

  /**
   * @param parts their names; each fails until its check is given
   * @param onChange told when the status is found to be another
   */
  constructor(parts: readonly string[], onChange: (report: ReadinessReport) => void = () => {}, patienceMs = PATIENCE_MS) {
    for (const part of parts) this.#checks.set(part, () => false);
    this.#onChange = onChange;
    this.#patienceMs = patienceMs;
  }

  /** From now on the part is asked by this check. */
  know(part: string, check: PartCheck): void {
    this.#checks.set(part, check);
  }

  /** It will stop: it is ready no more. */
  stop(): void {
    if (this.#status !== 'stopping') this.#become({ status: 'stopping', failing: [] });
  }

  /** Asks every part. */
  async report(): Promise<ReadinessReport> {
    const asked = await Promise.all([...this.#checks].map(async ([part, check]) => ((await this.#works(check)) ? [] : [part])));
    const failing = asked.flat();
    if (this.#status === 'stopping') return { status: 'stopping', failing };
    const stillStarting = this.#status === 'starting' && failing.length > 0;
    const report: ReadinessReport = { status: stillStarting ? 'starting' : failing.length > 0 ? 'failing' : 'ready', failing };
    if (report.status !== this.#status) this.#become(report);
    return report;
  }

  #become(report: ReadinessReport): void {
    this.#status = report.status;
    this.#onChange(report);
  }

  async #works(check: PartCheck): Promise<boolean> {
    const { promise: late, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), this.#patienceMs);
    try {
      return await Promise.race([check(), late]);
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
  }
}
