import type { Clock } from '../calendar/clock.ts';
import { DueQueue } from './due-queue.ts';

/**
 * The clock is looked at at least so often: it may be set forward while a wake-up is waited for, and setTimeout knows
 * only how much time has passed. It takes no more than 24.8 days besides.
 */
const LONGEST_WAIT_MS = 60_000;

/**
 * Wakes cases when their next job or timer is due. One timer for all of them; what is due is stored with the case, so a crash
 * loses nothing: at start every case is scheduled again.
 *
 * States: idle → (schedule) waiting → due → working (bounded number at once) → idle; `close` ends all.
 */
export class Wakeups {
  readonly #waiting = new DueQueue();
  readonly #due = new Set<string>();
  readonly #working = new Map<string, Promise<void>>();
  readonly #clock: Clock;
  readonly #work: (caseId: string) => Promise<void>;
  readonly #atOnce: number;
  #timer: NodeJS.Timeout | null = null;
  /** When the timer ends, by the clock. */
  #timerAt = Number.POSITIVE_INFINITY;
  #closed = false;

  /** `work` handles its own failures. `atOnce`: cases worked on at the same time. */
  constructor(clock: Clock, work: (caseId: string) => Promise<void>, atOnce = 8) {
    this.#clock = clock;
    this.#work = work;
    this.#atOnce = atOnce;
  }

  /** Replaces the case's wake-up; null: there is nothing to wake it for. */
  schedule(caseId: string, dueAt: string | null): void {
    this.#waiting.delete(caseId);
    if (this.#closed || dueAt === null) return;
    const at = Date.parse(dueAt);
    if (at <= this.#clock().getTime()) {
      this.#due.add(caseId);
      this.#workOn();
      return;
    }
    this.#waiting.set(caseId, at);
    if (at < this.#timerAt) this.#arm();
  }

  /** How many cases wait for their time, are due, and are worked on; `running` is false once it has been closed. */
  get state(): { readonly running: boolean; readonly waiting: number; readonly due: number; readonly working: number } {
    return { running: !this.#closed, waiting: this.#waiting.size, due: this.#due.size, working: this.#working.size };
  }

  /** Stops waking; answers when the work under way is done. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#due.clear();
    await Promise.all(this.#working.values());
  }

  /** Waits for the earliest, in the place of what was waited for. */
  #arm(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#timerAt = Number.POSITIVE_INFINITY;
    const first = this.#waiting.first();
    if (first === null || this.#closed) return;
    const now = this.#clock().getTime();
    const wait = Math.min(Math.max(first - now, 0), LONGEST_WAIT_MS);
    this.#timerAt = now + wait;
    this.#timer = setTimeout(() => this.#ring(), wait).unref();
  }

  #ring(): void {
    for (const caseId of this.#waiting.takeDue(this.#clock().getTime())) this.#due.add(caseId);
    this.#arm();
    this.#workOn();
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
