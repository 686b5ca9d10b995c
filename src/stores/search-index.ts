import type { Case } from '../cases/case.ts';
import { matchesQuery, nothingSought } from '../cases/search-match.ts';
import type { CaseQuery, FoundCase, ReadSought, Sought } from '../cases/search.ts';
import type { CaseIndex } from './case-index.ts';
import { Groups } from './groups.ts';

/**
 * What cases are found by, in memory beside the summaries, which hold no personal value. It is read of the case anew at
 * each save: a value that was erased cannot be found any more.
 */
export class SearchIndex {
  readonly #read: ReadSought;
  readonly #sought = new Map<string, Sought>();
  /** Ids of the cases of a person, most often one: asked for at every step that might be of a second application. */
  readonly #byIin = new Groups<string>();

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
      if (before !== null) this.#byIin.delete(before, id);
      if (iin !== null) this.#byIin.add(iin, id);
    }
    if (iin === null && name === null && registrationNumber === null) this.#sought.delete(id);
    // Whatever else was read of the case is not sought, and personal.
    else this.#sought.set(id, { iin, name, registrationNumber });
  }

  remove(id: string): void {
    const { iin } = this.get(id);
    if (iin !== null) this.#byIin.delete(iin, id);
    this.#sought.delete(id);
  }

  /** The cases that the query looks for, newest first. */
  find(query: CaseQuery, index: CaseIndex): FoundCase[] {
    const cases = query.iin === undefined ? index.list() : index.listOf(this.#byIin.of(query.iin.trim()));
    return cases.flatMap((summary) => {
      const sought = this.get(summary.id);
      return matchesQuery(summary, sought, query) ? [{ summary, name: sought.name }] : [];
    });
  }
}
