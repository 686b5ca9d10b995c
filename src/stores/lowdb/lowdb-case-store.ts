import { basename, join } from 'node:path';
import { Low } from 'lowdb';
import type { Case } from '../../cases/case.ts';
import { CaseConflict, CaseUnknown } from '../../cases/errors.ts';
import type { CaseQuery, FoundCase, ReadSought } from '../../cases/search.ts';
import type { CaseFilter, CaseStore, CaseSummary, DamagedFile } from '../../cases/store.ts';
import { CaseIndex } from '../case-index.ts';
import { StoreKeyInvalid } from '../errors.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { caseFile, caseFileSchema, isCaseId, migrated } from './case-file.ts';
import { SearchIndex } from '../search-index.ts';
import { dataFiles } from './data-files.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

/** How many files are read at once while the index is built. */
const READERS = 32;

/**
 * Cases on files, one file each at `<dataDir>/cases/<xx>/<id>.json`, and the summaries of all of them in memory.
 * Writes of one case follow one another; those of different cases run side by side. The index is changed only after
 * the file: what is listed is on disk.
 */
export class LowdbCaseStore implements CaseStore {
  readonly #folder: string;
  readonly #options: FileStoreOptions;
  readonly #index = new CaseIndex();
  readonly #search: SearchIndex;
  readonly #queue = new KeyedQueue();
  readonly #damaged: DamagedFile[] = [];

  private constructor(folder: string, options: FileStoreOptions, search: SearchIndex) {
    this.#folder = folder;
    this.#options = options;
    this.#search = search;
  }

  /**
   * Reads every case once. Damaged files are set aside; the others are served. `readSought` reads of a case what it is
   * found by; without it only numbers and dates find one.
   */
  static async open(dataDir: string, options: FileStoreOptions, readSought?: ReadSought): Promise<LowdbCaseStore> {
    const store = new LowdbCaseStore(join(dataDir, 'cases'), options, new SearchIndex(readSought));
    const files = (await dataFiles(store.#folder, options)).values();
    const reader = async (): Promise<void> => {
      for (const file of files) await store.#learn(file);
    };
    await Promise.all(Array.from({ length: READERS }, reader));
    return store;
  }

  async create(record: Case): Promise<void> {
    if (!isCaseId(record.id)) throw new StoreKeyInvalid(record.id);
    this.#index.reserve(record);
    try {
      await this.#queue.run(record.id, () => this.#write(record));
    } catch (error) {
      this.#index.release(record);
      throw error;
    }
  }

  async read(id: string): Promise<Case | null> {
    if (this.#index.get(id) === null) return null;
    try {
      return await this.#load(id);
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      return await this.#queue.run(id, () => this.#loadOrSetAside(id));
    }
  }

  async save(record: Case): Promise<void> {
    await this.#queue.run(record.id, async () => {
      const stored = this.#index.get(record.id);
      if (stored === null) throw new CaseUnknown(record.id);
      const expected = record.revision - 1;
      if (stored.revision !== expected) throw new CaseConflict(record.id, expected, stored.revision);
      this.#index.assertNumberFree(record);
      await this.#write(record);
    });
  }

  async list(filter?: CaseFilter): Promise<readonly CaseSummary[]> {
    return this.#index.list(filter);
  }

  async find(query: CaseQuery): Promise<readonly FoundCase[]> {
    return this.#search.find(query, this.#index.list());
  }

  async hasNumber(number: string): Promise<boolean> {
    return this.#index.hasNumber(number);
  }

  async nextDueAt(): Promise<string | null> {
    return this.#index.nextDueAt();
  }

  damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#queue.idle();
  }

  async #write(record: Case): Promise<void> {
    const file = new Low<Case>(this.#adapter<Case>(record.id), record);
    await file.write();
    this.#index.put(record);
    this.#search.put(record);
  }

  async #load(id: string): Promise<Case | null> {
    const file = new Low<Case | null>(this.#adapter<Case | null>(id), null);
    await file.read();
    if (file.data !== null && file.data.id !== id) throw new FileUnreadable('holds another case');
    return file.data === null ? null : migrated(file.data);
  }

  /** Inside the queue: a save that came between has written a whole file, which must not be set aside. */
  async #loadOrSetAside(id: string): Promise<Case | null> {
    try {
      return await this.#load(id);
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      this.#damaged.push(await setAside(caseFile(this.#folder, id), error.message, this.#options));
      this.#index.remove(id);
      this.#search.remove(id);
      return null;
    }
  }

  async #learn(file: string): Promise<void> {
    const id = basename(file, '.json');
    if (!isCaseId(id) || caseFile(this.#folder, id) !== file) {
      this.#damaged.push(await setAside(file, 'no case has such a name', this.#options));
      return;
    }
    const record = await this.#loadOrSetAside(id);
    if (record === null) return;
    if (this.#index.hasNumber(record.number)) {
      this.#damaged.push(await setAside(file, 'its number belongs to another case', this.#options));
    } else {
      this.#index.put(record);
      this.#search.put(record);
    }
  }

  #adapter<T>(id: string): DurableJsonFile<T> {
    return new DurableJsonFile<T>(caseFile(this.#folder, id), caseFileSchema);
  }
}
