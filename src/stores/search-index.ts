import type { Case } from '../cases/case.ts';
import { matchesQuery, nothingSought } from '../cases/search-match.ts';
import type { CaseQuery, FoundCase, ReadSought, Sought } from '../cases/search.ts';
import type { CaseIndex } from './case-index.ts';

/**
 * What cases are found by, in memory beside the summaries, which hold no personal value. It is read of the case anew at
 * each save: a value that was erased cannot be found any more.
 */
export class SearchIndex {
  readonly #read: ReadSought;
  readonly #sought = new Map<string, Sought>();
  /** Ids of the cases of a person, most often one: asked for at every step that might be of a second application. */
  readonly #byIin = new Map<string, string | Set<string>>();

  constructor(read: ReadSought = () => nothingSought) {
    this.#read = read;
  }

  get(id: string): Sought {
    return this.#sought.get(id) ?? nothingSought;
  }

  /** Learns the case, or what has become of it. */
  put(record: Case): void {
    this.putSought(record.id, this.#read(record));
  }

  /** The same, of a case that has not been read itself. */
  putSought(id: string, sought: Sought): void {
    const { iin, name, registrationNumber } = sought;
    const before = this.get(id).iin;
    if (before !== iin) {
      this.#unlink(id, before);
      this.#link(id, iin);
    }
    if (iin === null && name === null && registrationNumber === null) this.#sought.delete(id);
    // Whatever else was read of the case is not sought, and personal.
    else this.#sought.set(id, { iin, name, registrationNumber });
  }

  remove(id: string): void {
    this.#unlink(id, this.get(id).iin);
    this.#sought.delete(id);
  }

  /** The cases that the query looks for, newest first. */
  find(query: CaseQuery, index: CaseIndex): FoundCase[] {
    const cases = query.iin === undefined ? index.list() : index.listOf(this.#idsOf(query.iin.trim()));
    return cases.flatMap((summary) => {
      const sought = this.get(summary.id);
      return matchesQuery(summary, sought, query) ? [{ summary, name: sought.name }] : [];
    });
  }

  #idsOf(iin: string): Iterable<string> {
    const ids = this.#byIin.get(iin) ?? [];
    return typeof ids === 'string' ? [ids] : ids;
  }

  #link(id: string, iin: string | null): void {
    if (iin === null) return;
    const others = this.#byIin.get(iin);
    if (others === undefined) this.#byIin.set(iin, id);
    else if (typeof others === 'string') this.#byIin.set(iin, new Set([others, id]));
    else others.add(id);
  }

  #unlink(id: string, iin: string | null): void {
    if (iin === null) return;
    const ids = this.#byIin.get(iin);
    if (ids instanceof Set && ids.size > 1) ids.delete(id);
    else this.#byIin.delete(iin);
  }
}
