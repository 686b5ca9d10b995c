import type { Clock } from '../../calendar/clock.ts';
import type { Case } from '../../cases/case.ts';
import { CaseUnknown } from '../../cases/errors.ts';
import type { CaseStore, CaseSummary } from '../../cases/store.ts';
import type { Cause } from '../change.ts';
import { ReasonRequired } from '../errors.ts';
import { eraseValues } from './erase-values.ts';
import type { ErasureOrder, ErasureStore } from './erasure-store.ts';

const REASON_LIMIT = 1000;
/** So many cases are erased before what is kept of them elsewhere is: each of those files is then written once. */
const AT_ONCE = 200;

export interface ErasureParts {
  /** Cases are kept for so many years after their end; null: for good. */
  readonly years: number | null;
  readonly cases: Pick<CaseStore, 'list' | 'read'>;
  /** Changes a case under its lock and saves it. */
  readonly change: (id: string, work: (subject: Case) => Case) => Promise<Case>;
  /** Draws the salt of a hash. */
  readonly salt: () => string;
  readonly store: ErasureStore;
  readonly clock: Clock;
}

/**
 * Erases what is personal of cases that have ended: by the rule, or one because it was asked for. An order is kept
 * before anything is touched and taken off when nothing is left: `resume` finishes what a crash has broken off.
 */
export class CaseErasure {
  readonly #parts: ErasureParts;

  constructor(parts: ErasureParts) {
    this.#parts = parts;
  }

  /** The rule: so many years after the end of a case; null where there is none. */
  get years(): number | null {
    return this.#parts.years;
  }

  /**
   * Cases the rule is for by now, the longest ended first.
   * @param years as if this were the rule
   */
  async due(years = this.years): Promise<readonly CaseSummary[]> {
    const { cases, clock } = this.#parts;
    if (years === null) return [];
    const limit = new Date(clock());
    limit.setUTCFullYear(limit.getUTCFullYear() - years);
    const isDue = ({ status, endedAt, erased }: CaseSummary): boolean =>
      status !== 'active' && erased === undefined && endedAt !== null && Date.parse(endedAt) <= limit.getTime();
    const ended = (await cases.list()).filter(isDue);
    return ended.toSorted((one, other) => Date.parse(one.endedAt ?? '') - Date.parse(other.endedAt ?? ''));
  }

  /** Does what the rule asks for; answers how many cases were erased. */
  async eraseDue(by: string | null = null): Promise<number> {
    const due = await this.due();
    for (let next = 0; next < due.length; next += AT_ONCE) {
      await this.#erase(due.slice(next, next + AT_ONCE).map(({ id }) => ({ case: id, years: this.years, reason: null, by })));
    }
    return due.length;
  }

  /**
   * Erases one case because somebody asked for it.
   * @param reason why, in words that name nobody: they stay
   * @throws ReasonRequired, CaseUnknown, CaseStillActive
   */
  async erase(id: string, reason: string, by: string | null): Promise<Case> {
    const said = reason.trim();
    if (said === '' || said.length > REASON_LIMIT) throw new ReasonRequired(REASON_LIMIT);
    const subject = await this.#parts.cases.read(id);
    if (subject === null) throw new CaseUnknown(id);
    const order: ErasureOrder = { case: id, years: null, reason: said, by };
    // Refused before anything is kept of the order.
    eraseValues(subject, order, this.#cause(order));
    const [erased] = await this.#erase([order]);
    return erased ?? subject;
  }

  /** Finishes what was begun and broken off. */
  async resume(): Promise<void> {
    await this.#erase(await this.#parts.store.begun());
  }

  async #erase(orders: readonly ErasureOrder[]): Promise<readonly Case[]> {
    if (orders.length === 0) return [];
    const { store, change, cases } = this.#parts;
    const erased: Case[] = [];
    const done: ErasureOrder[] = [];
    const failures: unknown[] = [];
    for (const order of orders) {
      try {
        await store.begin(order);
        const there = (await cases.read(order.case)) !== null;
        if (there) erased.push(await change(order.case, (subject) => eraseValues(subject, order, this.#cause(order))));
        done.push(order);
      } catch (error) {
        // One case that cannot be erased holds up no other; its order is kept, and tried again.
        failures.push(error);
      }
    }
    await store.eraseTraces(erased);
    for (const order of done) await store.done(order);
    if (failures.length > 0) throw failures[0];
    return erased;
  }

  #cause({ by }: ErasureOrder): Cause {
    const { clock, salt } = this.#parts;
    return { at: clock(), actor: by === null ? { kind: 'system' } : { kind: 'person', id: by }, salt };
  }
}
