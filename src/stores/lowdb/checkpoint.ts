import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { KeyedQueue } from '../keyed-queue.ts';
import { caseFile } from './case-file.ts';
import { durableFolder } from './durable-write.ts';
import type { FileOperations } from './file-operations.ts';
import type { CaseLog } from './log/case-log.ts';
import type { LogSegment, Place } from './log/log-segment.ts';

/** Files whose folders are synced once for all of them. */
const BATCH = 32;
/** Files written side by side. Node asks the system for four things at once by itself: half are left to live steps. */
const AT_ONCE = 2;
/** After a failure (a full disk, say) the files are tried again when this much has passed. */
const AFTER_FAILURE_MS = 5_000;

export interface CheckpointParts {
  readonly log: CaseLog;
  /** Where the case files are. */
  readonly folder: string;
  readonly files: FileOperations;
  /** Keeps a file from being written and set aside at once; by case id. */
  readonly fileQueue: KeyedQueue;
  readonly warn: (message: string) => void;
  /** Told which cases have come into their files, before the log forgets them. */
  readonly written: (ids: readonly string[], segment: LogSegment) => Promise<void>;
  /** Sets a damaged segment aside. */
  readonly keep: (path: string, reason: string) => Promise<void>;
}

/**
 * Brings cases from sealed segments of the log into their own files, oldest segment first, and takes the segments away.
 * A case file is replaced as a whole, so that wherever this is broken off, the old file and the log, or the new file,
 * hold the case.
 *
 * States: resting → (request) working → resting; working → (failure) resting, and working again by itself.
 */
export class Checkpoint {
  readonly #parts: CheckpointParts;
  #working: Promise<void> | null = null;
  #again: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(parts: CheckpointParts) {
    this.#parts = parts;
  }

  /** Works through the sealed segments behind the caller's back. */
  request(): void {
    if (this.#closed || this.#working !== null || this.#again !== null) return;
    this.run().catch((error: unknown) => {
      this.#parts.warn(`saved cases stay in the log for now: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
      if (this.#closed) return;
      this.#again = setTimeout(() => {
        this.#again = null;
        this.request();
      }, AFTER_FAILURE_MS).unref();
    });
  }

  /** Answers when no sealed segment is left. Fails as the disk does; nothing is lost by that. */
  async run(): Promise<void> {
    const { log } = this.#parts;
    while (log.sealed.length > 0 || this.#working !== null) {
      this.#working ??= this.#work().finally(() => {
        this.#working = null;
      });
      await this.#working;
    }
  }

  /** Answers when a run under way has ended, however that be. */
  async settled(): Promise<void> {
    await this.#working?.catch(() => {});
  }

  /** Nothing is begun any more; answers when what is under way has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#again !== null) clearTimeout(this.#again);
    await this.settled();
  }

  async #work(): Promise<void> {
    const { log, written, keep } = this.#parts;
    for (let segment = log.sealed[0]; segment !== undefined; segment = log.sealed[0]) {
      const waiting = [...segment.places].filter(([id, place]) => log.placeOf(id) === place);
      for (let next = 0; next < waiting.length; next += BATCH) await this.#writeFiles(waiting.slice(next, next + BATCH));
      await written([...segment.places.keys()], segment);
      await log.drop(segment, keep);
    }
  }

  async #writeFiles(cases: readonly (readonly [string, Place])[]): Promise<void> {
    const { log, folder, files, fileQueue } = this.#parts;
    await fewAtOnce(cases, ([id, place]) => fileQueue.run(id, () => this.#writeFile(id, place)));
    const folders = new Set(cases.map(([id]) => dirname(caseFile(folder, id))));
    await fewAtOnce([...folders], (path) => files.syncFolder(path));
    for (const [id, place] of cases) log.forget(id, place);
  }

  async #writeFile(id: string, place: Place): Promise<void> {
    const { folder, files } = this.#parts;
    const line = await place.segment.read(place);
    if (line === null) {
      place.segment.damage ??= `no whole line at byte ${place.offset}, of case ${id}`;
      return;
    }
    const path = caseFile(folder, id);
    const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
    await durableFolder(dirname(path));
    try {
      const file = await files.create(temporary);
      try {
        const bytes = Buffer.concat([line.text, Buffer.from('\n')]);
        for (let done = 0; done < bytes.length; ) done += await file.write(bytes.subarray(done));
        await file.datasync();
      } finally {
        await file.close();
      }
      await files.rename(temporary, path);
    } catch (error) {
      await files.remove(temporary).catch(() => {});
      throw error;
    }
  }
}

/** Does the work for all of them, or until some of it fails: then nothing more is begun. */
async function fewAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const item of left) {
      if (failed) return;
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
