import type { Case } from '../../cases/case.ts';
import { CaseConflict, CaseUnknown } from '../../cases/errors.ts';
import type { CaseQuery, FoundCase, ReadSought } from '../../cases/search.ts';
import type { CaseFilter, CaseStore, CaseSummary, DamagedFile } from '../../cases/store.ts';
import { CaseIndex } from '../case-index.ts';
import { SearchIndex } from '../search-index.ts';

/** Cases in memory, for tests and scenarios. What goes in and out is copied, as a file would do. */
export class MemoryCaseStore implements CaseStore {
  readonly #cases = new Map<string, Case>();
  readonly #index = new CaseIndex();
  readonly #search: SearchIndex;

  /** `readSought` reads of a case what it is found by; without it only numbers and dates find one. */
  constructor(readSought?: ReadSought) {
    this.#search = new SearchIndex(readSought);
  }

  async create(record: Case): Promise<void> {
    this.#index.reserve(record);
    this.#put(record);
  }

  async read(id: string): Promise<Case | null> {
    const record = this.#cases.get(id);
    return record === undefined ? null : structuredClone(record);
  }

  async save(record: Case): Promise<void> {
    const stored = this.#index.get(record.id);
    if (stored === null) throw new CaseUnknown(record.id);
    const expected = record.revision - 1;
    if (stored.revision !== expected) throw new CaseConflict(record.id, expected, stored.revision);
    this.#index.assertNumberFree(record);
    this.#put(record);
  }

  async list(filter?: CaseFilter): Promise<readonly CaseSummary[]> {
    return this.#index.list(filter);
  }

  async find(query: CaseQuery): Promise<readonly FoundCase[]> {
    return this.#search.find(query, this.#index);
  }

  async hasNumber(number: string): Promise<boolean> {
    return this.#index.hasNumber(number);
  }

  async nextDueAt(): Promise<string | null> {
    return this.#index.nextDueAt();
  }

  damaged(): readonly DamagedFile[] {
    return [];
  }

  async close(): Promise<void> {}

  #put(record: Case): void {
    this.#cases.set(record.id, structuredClone(record));
    this.#index.put(record);
    this.#search.put(record);
  }
}
