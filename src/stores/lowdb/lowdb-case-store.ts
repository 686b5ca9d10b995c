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
import { changedCaseFiles } from './changed-case-files.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileOperations, machineFiles } from './file-operations.ts';
import type { IndexEntry } from './index-entry.ts';
import { CaseIndexFile } from './index-file.ts';
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
  /** Null where nothing was handed in to read what cases are found by: then the index on the disk stays as it is. */
  readonly #indexFile: CaseIndexFile | null;
  #index = new CaseIndex();
  #search: SearchIndex;
  readonly #queue = new KeyedQueue();
  readonly #fileQueue = new KeyedQueue();
  readonly #log: CaseLog;
  readonly #checkpoint: Checkpoint;
  readonly #damaged: DamagedFile[] = [];
  #resting: NodeJS.Timeout | null = null;

  private constructor(dataDir: string, options: CaseStoreOptions, readSought: ReadSought | undefined, log: CaseLog) {
    const { files = machineFiles } = options;
    this.#folder = join(dataDir, 'cases');
    this.#options = options;
    this.#search = new SearchIndex(readSought);
    this.#log = log;
    this.#indexFile = readSought === undefined ? null : new CaseIndexFile(join(dataDir, 'case-index.log'), files);
    this.#checkpoint = new Checkpoint({
      log,
      folder: this.#folder,
      files,
      fileQueue: this.#fileQueue,
      warn: options.warn,
      written: async (ids) => {
        await this.#indexFile?.add(ids.flatMap((id) => this.#entryOf(id)), () => this.#entries());
      },
      keep: async (path, reason) => {
        this.#damaged.push(await setAside(path, reason, options));
      },
    });
  }

  /**
   * Reads the index and what has changed since it was written; where it is missing or cannot be believed, every case.
   * Damaged files are set aside; the others are served. `readSought` reads of a case what it is found by; without it
   * only numbers and dates find one, and what is saved stays in the log until a store that has it is opened.
   */
  static async open(dataDir: string, options: CaseStoreOptions, readSought?: ReadSought): Promise<LowdbCaseStore> {
    const { files = machineFiles, segmentBytes = SEGMENT_BYTES } = options;
    const log = await CaseLog.open(join(dataDir, 'case-log'), files, segmentBytes);
    const store = new LowdbCaseStore(dataDir, options, readSought, log);
    const writtenAt = await store.#readIndex(readSought);
    await store.#learnAll(await store.#filesToRead(writtenAt));
    for (const id of log.ids()) await store.#replay(id);
    if (writtenAt === null && store.#index.ids().length > 0) store.#writeIndex();
    store.#requestCheckpoint();
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
    const known = this.#index.get(id);
    if (known === null) return null;
    try {
      const record = await this.#load(id);
      // Saved meanwhile, or its file is not the one the index knows.
      if (record === null || record.revision !== known.revision) return await this.#readAlone(id);
      return record;
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      return await this.#readAlone(id);
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

  /** Segments of the log whose cases are not yet in their files. */
  get segmentsWaiting(): number {
    return this.#log.sealed.length;
  }

  damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  /**
   * Puts every case into its own file, and the index anew: answers when nothing is left on the disk of what cases have
   * been before. For whoever must know that an earlier state of a case is gone. Fails as the disk does.
   */
  async checkpoint(): Promise<void> {
    await this.#log.seal();
    await this.#checkpoint.run();
    await this.#indexFile?.rewrite(() => this.#entries());
  }

  /** Waits for the writes under way and puts what the log holds into files; where that fails, the log keeps it. */
  async close(): Promise<void> {
    await this.#queue.idle();
    if (this.#resting !== null) clearTimeout(this.#resting);
    if (this.#indexFile !== null) {
      await this.#log.seal();
      await this.#checkpoint.run().catch((error: unknown) => this.#options.warn(`saved cases stay in the log: ${String(error)}`));
    }
    await this.#checkpoint.close();
    await this.#indexFile?.close();
    await this.#log.close();
  }

  async #write(record: Case): Promise<void> {
    if (this.#log.sealed.length >= SEGMENTS_WAITING) await this.#checkpoint.settled();
    try {
      await this.#log.append(record.id, record.revision, JSON.stringify(record));
    } catch (error) {
      if (error instanceof StorageUnavailable) this.#requestCheckpoint();
      throw error;
    }
    this.#put(record);
    if (this.#log.sealed.length > 0) this.#requestCheckpoint();
    this.#resting ??= setTimeout(() => this.#rest(), SEGMENT_REST_MS).unref();
  }

  /** Without an index to follow what comes into files, nothing does. */
  #requestCheckpoint(): void {
    if (this.#indexFile !== null) this.#checkpoint.request();
  }

  /** On a quiet day too, a case comes into its file. */
  #rest(): void {
    this.#resting = null;
    void this.#log.seal().then(() => this.#requestCheckpoint());
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

  /** When nobody writes the case: what a save, or a checkpoint, has just made whole must not be set aside. */
  #readAlone(id: string): Promise<Case | null> {
    const read = async (): Promise<Case | null> => {
      const record = await this.#loadOrSetAside(id);
      const known = this.#index.get(id);
      if (record === null) this.#forget(id);
      else if (known?.revision !== record.revision) {
        this.#options.warn(`${caseFile(this.#folder, id)} was changed by somebody else: revision ${record.revision}, not ${known?.revision}`);
        this.#put(record);
      }
      return record;
    };
    return this.#queue.run(id, () => this.#fileQueue.run(id, read));
  }

  async #loadOrSetAside(id: string): Promise<Case | null> {
    try {
      return await this.#load(id);
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      await this.#setAside(id, error.message);
      this.#forget(id);
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

  /** When the index that was read was written; null where there is none to believe. */
  async #readIndex(readSought: ReadSought | undefined): Promise<number | null> {
    if (this.#indexFile === null) return null;
    const read = await this.#indexFile.read(({ summary, sought }) => {
      this.#index.putSummary(summary);
      this.#search.putSought(summary.id, sought);
    });
    if ('writtenAt' in read) return read.writtenAt;
    this.#index = new CaseIndex();
    this.#search = new SearchIndex(readSought);
    if (read.fault !== 'missing') this.#options.warn(`the index of cases is ${read.fault}; every case is read to make it anew`);
    return null;
  }

  /** The case files an index written then does not know of; those of which the log holds a state need not be read. */
  async #filesToRead(writtenAt: number | null): Promise<readonly string[]> {
    if (writtenAt === null) return dataFiles(this.#folder, this.#options);
    const known = this.#index.ids().filter((id) => this.#log.placeOf(id) === null);
    const { changed, gone } = await changedCaseFiles(this.#folder, writtenAt, known, this.#options);
    for (const id of gone) {
      this.#forget(id);
      this.#options.warn(`${caseFile(this.#folder, id)} is gone; the case is no longer listed`);
    }
    return changed.filter((file) => this.#log.placeOf(basename(file, '.json')) === null);
  }

  async #learnAll(paths: readonly string[]): Promise<void> {
    const left = paths.values();
    const reader = async (): Promise<void> => {
      for (const file of left) await this.#learn(file);
    };
    await Promise.all(Array.from({ length: READERS }, reader));
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
      if (this.#index.hasNumber(record.number, id)) throw new FileUnreadable('its number belongs to another case');
      this.#put(record);
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      this.#forget(id);
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

  /** Behind the back of the start: until it is there, the next start reads every case. */
  #writeIndex(): void {
    this.#indexFile
      ?.rewrite(() => this.#entries())
      .catch((error: unknown) => this.#options.warn(`the index of cases could not be written: ${String(error)}`));
  }

  *#entries(): Generator<IndexEntry> {
    for (const summary of this.#index.all()) yield { summary, sought: this.#search.get(summary.id) };
  }

  #entryOf(id: string): readonly IndexEntry[] {
    const summary = this.#index.get(id);
    return summary === null ? [] : [{ summary, sought: this.#search.get(id) }];
  }

  #put(record: Case): void {
    this.#index.put(record);
    this.#search.put(record);
  }

  #forget(id: string): void {
    this.#index.remove(id);
    this.#search.remove(id);
  }
}
