import type { Clock } from '../calendar/clock.ts';

/** setTimeout takes no more; a wake-up further away is armed again when this much has passed. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * Wakes cases when their next job or timer is due. One timer per case; what is due is stored with the case, so a crash
 * loses nothing: at start every case is scheduled again.
 *
 * States: idle → (schedule) waiting → due → working (bounded number at once) → idle; `close` ends all.
 */
export class Wakeups {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #due = new Set<string>();
  readonly #working = new Map<string, Promise<void>>();
  readonly #clock: Clock;
  readonly #work: (caseId: string) => Promise<void>;
  readonly #atOnce: number;
  #closed = false;

  /** `work` handles its own failures. `atOnce`: cases worked on at the same time. */
  constructor(clock: Clock, work: (caseId: string) => Promise<void>, atOnce = 8) {
    this.#clock = clock;
    this.#work = work;
    this.#atOnce = atOnce;
  }

  /** Replaces the case's wake-up; null: there is nothing to wake it for. */
  schedule(caseId: string, dueAt: string | null): void {
    clearTimeout(this.#waiting.get(caseId));
    this.#waiting.delete(caseId);
    if (this.#closed || dueAt === null) return;
    const wait = Date.parse(dueAt) - this.#clock().getTime();
    if (wait <= 0) {
      this.#due.add(caseId);
      this.#workOn();
      return;
    }
    const timer = setTimeout(() => this.schedule(caseId, dueAt), Math.min(wait, LONGEST_WAIT_MS));
    timer.unref();
    this.#waiting.set(caseId, timer);
  }

  /** Stops waking; answers when the work under way is done. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#due.clear();
    await Promise.all(this.#working.values());
  }

  #workOn(): void {
    for (const caseId of this.#due) {
      if (this.#working.size >= this.#atOnce) return;
      // A case already at work stays in the set and is taken up again when that work is done.
      if (this.#working.has(caseId)) continue;
      this.#due.delete(caseId);
      const work = this.#work(caseId).finally(() => {
        this.#working.delete(caseId);
        this.#workOn();
      });
      this.#working.set(caseId, work);
    }
  }
}
