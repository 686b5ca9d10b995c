import type { Case } from '../cases/case.ts';
import { matchesQuery, nothingSought } from '../cases/search-match.ts';
import type { CaseQuery, FoundCase, ReadSought, Sought } from '../cases/search.ts';
import type { CaseSummary } from '../cases/store.ts';

/**
 * What cases are found by, in memory beside the summaries, which hold no personal value. It is read of the case anew at
 * each save: a value that was erased cannot be found any more.
 */
export class SearchIndex {
  readonly #read: ReadSought;
  readonly #sought = new Map<string, Sought>();

  constructor(read: ReadSought = () => nothingSought) {
    this.#read = read;
  }

  /** Learns the case, or what has become of it. */
  put(record: Case): void {
    this.#sought.set(record.id, this.#read(record));
  }

  remove(id: string): void {
    this.#sought.delete(id);
  }

  /** Those of the cases that the query looks for, in their order. */
  find(query: CaseQuery, cases: readonly CaseSummary[]): FoundCase[] {
    return cases.flatMap((summary) => {
      const sought = this.#sought.get(summary.id) ?? nothingSought;
      return matchesQuery(summary, sought, query) ? [{ summary, name: sought.name }] : [];
    });
  }
}
