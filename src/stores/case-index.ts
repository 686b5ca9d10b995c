import type { Case } from '../cases/case.ts';
import { nextPassing } from '../cases/deadline.ts';
import { CaseExists } from '../cases/errors.ts';
import type { CaseFilter, CaseSummary } from '../cases/store.ts';
import { summaryOf } from './case-summary.ts';

/**
 * The summaries of all cases in memory, so that listing opens no case file. Ended cases cost a list of live ones
 * nothing: active cases, and those that wait for an instant, are kept apart.
 */
export class CaseIndex {
  readonly #summaries = new Map<string, CaseSummary>();
  /** Ids, oldest first; cases come in this order, so that adding one is nearly always a push. */
  readonly #order: string[] = [];
  /** Case id by number; holds the numbers of cases still being written too. */
  readonly #numbers = new Map<string, string>();
  readonly #reserved = new Set<string>();
  readonly #active = new Set<string>();
  readonly #due = new Map<string, number>();

  get(id: string): CaseSummary | null {
    return this.#summaries.get(id) ?? null;
  }

  hasNumber(number: string): boolean {
    return this.#numbers.has(number);
  }

  /**
   * Takes id and number before the case is written, so that of two creators one fails at once.
   * @throws CaseExists where either is taken.
   */
  reserve(record: Case): void {
    if (this.#summaries.has(record.id) || this.#reserved.has(record.id)) throw new CaseExists(record.id);
    this.assertNumberFree(record);
    this.#reserved.add(record.id);
    this.#numbers.set(record.number, record.id);
  }

  /** Gives back what `reserve` took: the case could not be written. */
  release(record: Case): void {
    this.#reserved.delete(record.id);
    this.#numbers.delete(record.number);
  }

  /** @throws CaseExists where another case carries the number. */
  assertNumberFree(record: Case): void {
    const holder = this.#numbers.get(record.number);
    if (holder !== undefined && holder !== record.id) throw new CaseExists(holder);
  }

  /** Adds the case, or replaces what was known of it. */
  put(record: Case): void {
    const summary = summaryOf(record);
    const before = this.#summaries.get(record.id);
    if (before !== undefined && (before.startedAt !== summary.startedAt || before.number !== summary.number)) {
      this.remove(record.id);
    }
    this.#reserved.delete(record.id);
    this.#numbers.set(record.number, record.id);
    if (!this.#summaries.has(record.id)) this.#order.splice(this.#placeOf(summary), 0, record.id);
    this.#summaries.set(record.id, summary);
    if (summary.status === 'active') this.#active.add(record.id);
    else this.#active.delete(record.id);
    const due = earliestDue(summary);
    if (due === null) this.#due.delete(record.id);
    else this.#due.set(record.id, due);
  }

  remove(id: string): void {
    const summary = this.#summaries.get(id);
    if (summary === undefined) return;
    this.#order.splice(this.#order.indexOf(id), 1);
    this.#summaries.delete(id);
    this.#numbers.delete(summary.number);
    this.#active.delete(id);
    this.#due.delete(id);
  }

  /** Newest first; of cases begun at the same instant, the higher number first. */
  list(filter: CaseFilter = {}): CaseSummary[] {
    const narrow = this.#candidates(filter);
    if (narrow === null) {
      return this.#order.toReversed().flatMap((id) => this.#matching(id, filter));
    }
    return [...narrow].flatMap((id) => this.#matching(id, filter)).toSorted((a, b) => compare(b, a));
  }

  nextDueAt(): string | null {
    let earliest: number | null = null;
    for (const due of this.#due.values()) if (earliest === null || due < earliest) earliest = due;
    return earliest === null ? null : new Date(earliest).toISOString();
  }

  /** The smallest kept set that holds every match, or null where all cases must be looked at. */
  #candidates(filter: CaseFilter): Iterable<string> | null {
    if (filter.jobDueBy !== undefined || filter.timerDueBy !== undefined || filter.passedBy !== undefined) return this.#due.keys();
    return filter.status === 'active' ? this.#active : null;
  }

  #matching(id: string, filter: CaseFilter): CaseSummary[] {
    const summary = this.#summaries.get(id);
    return summary !== undefined && matches(summary, filter) ? [summary] : [];
  }

  #placeOf(summary: CaseSummary): number {
    let place = this.#order.length;
    while (place > 0) {
      const before = this.#summaries.get(this.#order[place - 1] ?? '');
      if (before === undefined || compare(before, summary) <= 0) break;
      place -= 1;
    }
    return place;
  }
}

function matches(summary: CaseSummary, filter: CaseFilter): boolean {
  const { office, among, key, status, jobDueBy, timerDueBy, passedBy, incident } = filter;
  return (
    (office === undefined || summary.office === office) &&
    (among === undefined || among.some((scope) => summary[scope.party] === scope.id)) &&
    (key === undefined || summary.definition.key === key) &&
    (status === undefined || summary.status === status) &&
    (jobDueBy === undefined || summary.jobs.some((job) => isDueBy(job.nextAttemptAt, jobDueBy))) &&
    (timerDueBy === undefined || summary.timers.some((timer) => isDueBy(timer.dueAt, timerDueBy))) &&
    (passedBy === undefined || isDueBy(nextPassing(summary), passedBy)) &&
    (incident === undefined || summary.jobs.some((job) => job.incident !== null) === incident)
  );
}

function isDueBy(at: string | null, by: string): boolean {
  return at !== null && Date.parse(at) <= Date.parse(by);
}

function earliestDue(summary: CaseSummary): number | null {
  const instants = [...summary.jobs.map((job) => job.nextAttemptAt), ...summary.timers.map((timer) => timer.dueAt), nextPassing(summary)]
    .filter((at) => at !== null)
    .map((at) => Date.parse(at));
  return instants.length === 0 ? null : Math.min(...instants);
}

function compare(a: CaseSummary, b: CaseSummary): number {
  const started = Date.parse(a.startedAt) - Date.parse(b.startedAt);
  if (started !== 0) return started;
  return a.number < b.number ? -1 : Number(a.number > b.number);
}
