import { basename, join } from 'node:path';
import { Low } from 'lowdb';
import type { Case } from '../../cases/case.ts';
import { CaseConflict, CaseUnknown } from '../../cases/errors.ts';
import type { CaseQuery, FoundCase, ReadSought } from '../../cases/search.ts';
import type { CaseFilter, CaseStore, CaseSummary, DamagedFile } from '../../cases/store.ts';
import { CaseIndex } from '../case-index.ts';
import { StorageUnavailable, StoreKeyInvalid } from '../errors.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { caseFile, caseFileSchema, isCaseId } from './case-file.ts';
import { SearchIndex } from '../search-index.ts';
import { Checkpoint } from './checkpoint.ts';
import { dataFiles } from './data-files.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileOperations, machineFiles } from './file-operations.ts';
import { CaseLog } from './log/case-log.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

/** How many files are read at once while the index is built. */
const READERS = 32;
/** A segment of the log is sealed when it holds so many bytes, … */
const SEGMENT_BYTES = 8 * 2 ** 20;
/** … or when its first line is so old. */
const SEGMENT_REST_MS = 10_000;
/** Where so many segments wait, saves wait too: else the log of a busy day would fill the disk, and take long to read. */
const SEGMENTS_WAITING = 32;

export interface CaseStoreOptions extends FileStoreOptions {
  /** By default the machine's own. */
  readonly files?: FileOperations;
  /** A segment of the log is sealed when it holds so many bytes. Default 8 MiB. */
  readonly segmentBytes?: number;
}

/**
 * Cases on files, one file each at `<dataDir>/cases/<xx>/<id>.json`, and the summaries of all of them in memory. A save
 * is answered once it is in the log, `<dataDir>/case-log`; from there it comes into its file in the background.
 * Writes of one case follow one another; those of different cases run side by side. The index is changed only after
 * the disk: what is listed is on it.
 */
export class LowdbCaseStore implements CaseStore {
  readonly #folder: string;
  readonly #options: CaseStoreOptions;
  readonly #index = new CaseIndex();
  readonly #search: SearchIndex;
  readonly #queue = new KeyedQueue();
  readonly #fileQueue = new KeyedQueue();
  readonly #log: CaseLog;
  readonly #checkpoint: Checkpoint;
  readonly #damaged: DamagedFile[] = [];
  #resting: NodeJS.Timeout | null = null;

  private constructor(folder: string, options: CaseStoreOptions, search: SearchIndex, log: CaseLog) {
    this.#folder = folder;
    this.#options = options;
    this.#search = search;
    this.#log = log;
    this.#checkpoint = new Checkpoint({
      log,
      folder,
      files: options.files ?? machineFiles,
      fileQueue: this.#fileQueue,
      warn: options.warn,
      written: async () => {},
      keep: async (path, reason) => {
        this.#damaged.push(await setAside(path, reason, options));
      },
    });
  }

  /**
   * Reads every case once. Damaged files are set aside; the others are served. `readSought` reads of a case what it is
   * found by; without it only numbers and dates find one.
   */
  static async open(dataDir: string, options: CaseStoreOptions, readSought?: ReadSought): Promise<LowdbCaseStore> {
    const { files = machineFiles, segmentBytes = SEGMENT_BYTES } = options;
    const log = await CaseLog.open(join(dataDir, 'case-log'), files, segmentBytes);
    const store = new LowdbCaseStore(join(dataDir, 'cases'), options, new SearchIndex(readSought), log);
    const paths = (await dataFiles(store.#folder, options)).values();
    const reader = async (): Promise<void> => {
      for (const file of paths) await store.#learn(file);
    };
    await Promise.all(Array.from({ length: READERS }, reader));
    for (const id of log.ids()) await store.#replay(id);
    store.#checkpoint.request();
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
      return await this.#queue.run(id, () => this.#fileQueue.run(id, () => this.#loadOrSetAside(id)));
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
    return this.#search.find(query, this.#index);
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

  /**
   * Puts every case into its own file: answers when nothing is left in the log of what was saved before. For whoever
   * must know that an earlier state of a case is gone. Fails as the disk does.
   */
  async checkpoint(): Promise<void> {
    await this.#log.seal();
    await this.#checkpoint.run();
  }

  /** Waits for the writes under way and puts what the log holds into files; where that fails, the log keeps it. */
  async close(): Promise<void> {
    await this.#queue.idle();
    if (this.#resting !== null) clearTimeout(this.#resting);
    await this.checkpoint().catch((error: unknown) => this.#options.warn(`saved cases stay in the log: ${String(error)}`));
    await this.#checkpoint.close();
    await this.#log.close();
  }

  async #write(record: Case): Promise<void> {
    if (this.#log.sealed.length >= SEGMENTS_WAITING) await this.#checkpoint.settled();
    try {
      await this.#log.append(record.id, record.revision, JSON.stringify(record));
    } catch (error) {
      if (error instanceof StorageUnavailable) this.#checkpoint.request();
      throw error;
    }
    this.#put(record);
    if (this.#log.sealed.length > 0) this.#checkpoint.request();
    this.#resting ??= setTimeout(() => this.#rest(), SEGMENT_REST_MS).unref();
  }

  /** On a quiet day too, a case comes into its file. */
  #rest(): void {
    this.#resting = null;
    void this.#log.seal().then(() => this.#checkpoint.request());
  }

  async #load(id: string): Promise<Case | null> {
    return (await this.#loadLogged(id)) ?? (await this.#loadFile(id));
  }

  /** Null where the last saved state is in its own file. */
  async #loadLogged(id: string): Promise<Case | null> {
    const text = await this.#log.read(id);
    return text === null ? null : (JSON.parse(text.toString()) as Case);
  }

  async #loadFile(id: string): Promise<Case | null> {
    const file = new Low<Case | null>(new DurableJsonFile<Case | null>(caseFile(this.#folder, id), caseFileSchema), null);
    await file.read();
    if (file.data !== null && file.data.id !== id) throw new FileUnreadable('holds another case');
    return file.data;
  }

  /** Inside the queues: what a save, or a checkpoint, has just made whole must not be set aside. */
  async #loadOrSetAside(id: string): Promise<Case | null> {
    try {
      return await this.#load(id);
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      await this.#setAside(id, error.message);
      this.#index.remove(id);
      this.#search.remove(id);
      return null;
    }
  }

  async #setAside(id: string, reason: string): Promise<void> {
    const place = this.#log.placeOf(id);
    if (place === null) {
      this.#damaged.push(await setAside(caseFile(this.#folder, id), reason, this.#options));
      return;
    }
    // The segment itself is set aside when the cases around this one have come into their files.
    place.segment.damage ??= `${reason}, of case ${id}`;
    this.#log.forget(id, place);
  }

  /** Reads a case file at start. */
  async #learn(file: string): Promise<void> {
    const id = basename(file, '.json');
    if (!isCaseId(id) || caseFile(this.#folder, id) !== file) {
      this.#damaged.push(await setAside(file, 'no case has such a name', this.#options));
      return;
    }
    try {
      const record = await this.#loadFile(id);
      if (record === null) return;
      if (this.#index.hasNumber(record.number)) throw new FileUnreadable('its number belongs to another case');
      this.#put(record);
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      this.#damaged.push(await setAside(file, error.message, this.#options));
    }
  }

  /** Takes over what the log says of the case, unless its file is newer. */
  async #replay(id: string): Promise<void> {
    const place = this.#log.placeOf(id);
    if (place === null) return;
    if ((this.#index.get(id)?.revision ?? 0) > place.revision) this.#log.forget(id, place);
    else {
      const record = await this.#loadLogged(id);
      if (record !== null) this.#put(record);
    }
  }

  #put(record: Case): void {
    this.#index.put(record);
    this.#search.put(record);
  }
}
