import type { Case } from '../cases/case.ts';
import { nextPassing } from '../cases/deadline.ts';
import { CaseExists } from '../cases/errors.ts';
import type { CaseFilter, CaseSummary } from '../cases/store.ts';
import { keptSummary, summaryOf } from './case-summary.ts';
import { Groups } from './groups.ts';
import { SharedValues } from './shared-values.ts';

/** A case as the index keeps it. */
interface Entry {
  readonly id: string;
  summary: CaseSummary;
  /** Milliseconds since the epoch. */
  readonly started: number;
  /** When something of it is due first, in milliseconds since the epoch; null for never. */
  due: number | null;
}

const parties = ['office', 'takenAt', 'applicant'] as const;

/**
 * The summaries of all cases in memory, so that listing opens no case file. Ended cases cost a list of live ones
 * nothing, nor do those of other offices: the active and the ended ones of each party, and those that wait for an
 * instant, are kept apart. Summaries are frozen and handed out as they are.
 */
export class CaseIndex {
  readonly #shared = new SharedValues();
  readonly #entries = new Map<string, Entry>();
  /** Oldest first; cases come in this order, so that adding one is nearly always a push. */
  readonly #order: Entry[] = [];
  #sorted = true;
  /** Case id by number; holds the numbers of cases still being written too. */
  readonly #numbers = new Map<string, string>();
  readonly #reserved = new Set<string>();
  readonly #due = new Set<Entry>();
  /** By relation, then by id of the office or person. */
  readonly #active = { office: new Groups<Entry>(), takenAt: new Groups<Entry>(), applicant: new Groups<Entry>() };
  readonly #ended = { office: new Groups<Entry>(), takenAt: new Groups<Entry>(), applicant: new Groups<Entry>() };

  get(id: string): CaseSummary | null {
    return this.#entries.get(id)?.summary ?? null;
  }

  /** Whether a case carries the number; `besides`: another one than this. */
  hasNumber(number: string, besides: string | null = null): boolean {
    const holder = this.#numbers.get(number);
    return holder !== undefined && holder !== besides;
  }

  ids(): string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Takes id and number before the case is written, so that of two creators one fails at once.
   * @throws CaseExists where either is taken.
   */
  reserve(record: Case): void {
    if (this.#entries.has(record.id) || this.#reserved.has(record.id)) throw new CaseExists(record.id);
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
    this.putSummary(summaryOf(record));
  }

  /** The same, of a case that has not been read itself. */
  putSummary(summary: CaseSummary): void {
    const { id } = summary;
    const kept = keptSummary(summary, this.#shared);
    const known = this.#entries.get(id);
    const same = known !== undefined && known.summary.startedAt === kept.startedAt && known.summary.number === kept.number;
    if (!same) this.remove(id);
    this.#reserved.delete(id);
    const entry = same ? known : this.#add(kept);
    this.#leave(entry);
    entry.summary = kept;
    entry.due = earliestDue(kept);
    this.#join(entry);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#order.splice(this.#order.indexOf(entry), 1);
    this.#entries.delete(id);
    this.#numbers.delete(entry.summary.number);
    this.#leave(entry);
  }

  /** Newest first; of cases begun at the same instant, the higher number first. */
  list(filter: CaseFilter = {}): CaseSummary[] {
    const narrow = this.#candidates(filter);
    const found = (narrow === null ? this.#oldestFirst() : [...narrow]).filter(({ summary }) => matches(summary, filter));
    if (narrow !== null) found.sort(compare);
    return found.toReversed().map(({ summary }) => summary);
  }

  /** Those of the cases it has, newest first. */
  listOf(ids: Iterable<string>): CaseSummary[] {
    const found = [...ids].flatMap((id) => this.#entries.get(id) ?? []);
    return found.toSorted((a, b) => compare(b, a)).map(({ summary }) => summary);
  }

  nextDueAt(): string | null {
    let earliest: number | null = null;
    for (const { due } of this.#due) if (due !== null && (earliest === null || due < earliest)) earliest = due;
    return earliest === null ? null : new Date(earliest).toISOString();
  }

  /** Every summary, oldest first. */
  *all(): Generator<CaseSummary> {
    // What is added meanwhile does not come, what is changed comes as it is by then.
    for (const entry of this.#oldestFirst().slice()) if (this.#entries.get(entry.id) === entry) yield entry.summary;
  }

  /** A kept set that holds every match, or null where all cases must be looked at. */
  #candidates({ jobDueBy, timerDueBy, passedBy, among, office, status }: CaseFilter): Iterable<Entry> | null {
    if (jobDueBy !== undefined || timerDueBy !== undefined || passedBy !== undefined) return this.#due;
    const sides = status === undefined ? [this.#active, this.#ended] : [status === 'active' ? this.#active : this.#ended];
    const groups = sides.flatMap((side) => {
      // Every case is of one office.
      const scopes = among ?? (office === undefined ? [...side.office.keys()] : [office]).map((id) => ({ party: 'office' as const, id }));
      return scopes.map(({ party, id }) => ({ size: side[party].sizeOf(id), entries: side[party].of(id) }));
    });
    // A list of nearly everything is faster read off the order than sorted.
    if (groups.reduce((sum, { size }) => sum + size, 0) * 4 > this.#order.length) return null;
    return new Set(groups.flatMap(({ entries }) => [...entries]));
  }

  #oldestFirst(): Entry[] {
    if (!this.#sorted) this.#order.sort(compare);
    this.#sorted = true;
    return this.#order;
  }

  #add(summary: CaseSummary): Entry {
    const entry: Entry = { id: summary.id, summary, started: Date.parse(summary.startedAt), due: null };
    this.#entries.set(entry.id, entry);
    this.#numbers.set(summary.number, entry.id);
    const last = this.#order.at(-1);
    if (last !== undefined && compare(last, entry) > 0) this.#sorted = false;
    this.#order.push(entry);
    return entry;
  }

  #join(entry: Entry): void {
    const { summary, due } = entry;
    if (due !== null) this.#due.add(entry);
    const side = summary.status === 'active' ? this.#active : this.#ended;
    for (const relation of parties) {
      const id = summary[relation];
      if (id !== null) side[relation].add(id, entry);
    }
  }

  #leave(entry: Entry): void {
    this.#due.delete(entry);
    const side = entry.summary.status === 'active' ? this.#active : this.#ended;
    for (const relation of parties) {
      const id = entry.summary[relation];
      if (id !== null) side[relation].delete(id, entry);
    }
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

function compare(a: Entry, b: Entry): number {
  if (a.started !== b.started) return a.started - b.started;
  return a.summary.number < b.summary.number ? -1 : Number(a.summary.number > b.summary.number);
}
