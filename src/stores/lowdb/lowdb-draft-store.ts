import { join, relative, sep } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { DamagedFile } from '../../cases/store.ts';
import type { Draft, DraftSummary } from '../../definitions/draft.ts';
import type { DraftStore } from '../../definitions/draft-store.ts';
import { DraftConflict } from '../../definitions/errors.ts';
import { StoreKeyInvalid } from '../errors.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { listDataFiles } from './data-files.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

const keyPattern = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*){2}$/;

/** A draft with the number of its last save, which outlives it. */
interface Kept {
  readonly revision: number;
  readonly draft: Draft | null;
}

const keptSchema = z.object({
  revision: z.int().nonnegative(),
  draft: z
    .object({
      schema: z.literal(2),
      key: z.string(),
      person: z.string(),
      baseVersion: z.int().nonnegative(),
      changes: z.looseObject({ xml: z.string().optional(), forms: z.record(z.string(), z.unknown()).optional() }),
      savedAt: z.iso.datetime(),
      revision: z.int().positive(),
    })
    .nullable(),
});

/** Drafts on files, one for each analyst and key at `<dataDir>/drafts/<key>/<person>.json`. A damaged one is set aside. */
export class LowdbDraftStore implements DraftStore {
  readonly #folder: string;
  readonly #options: FileStoreOptions;
  readonly #queue = new KeyedQueue();
  readonly #damaged: DamagedFile[] = [];

  constructor(dataDir: string, options: FileStoreOptions) {
    this.#folder = join(dataDir, 'drafts');
    this.#options = options;
  }

  async list(only?: string): Promise<readonly DraftSummary[]> {
    if (only !== undefined && !keyPattern.test(only)) throw new StoreKeyInvalid(only);
    const files = await listDataFiles(join(this.#folder, ...(only ?? '').split('/')));
    const kept = files.map(async (file) => {
      const parts = relative(this.#folder, file).split(sep);
      const person = decodeURIComponent(parts.pop()?.replace(/\.json$/, '') ?? '');
      const key = parts.join('/');
      return keyPattern.test(key) ? this.read(key, person) : null;
    });
    return (await Promise.all(kept))
      .filter((draft) => draft !== null)
      .map(({ key, person, baseVersion, savedAt, revision }) => ({ key, person, baseVersion, savedAt, revision }))
      .toSorted((one, other) => `${one.key} ${one.person}`.localeCompare(`${other.key} ${other.person}`, 'en'));
  }

  async read(key: string, person: string): Promise<Draft | null> {
    return (await this.#alone(key, person, ({ data }) => data)).draft;
  }

  async revision(key: string, person: string): Promise<number> {
    return (await this.#alone(key, person, ({ data }) => data)).revision;
  }

  async save(draft: Draft): Promise<void> {
    const { key, person, revision } = draft;
    await this.#alone(key, person, async (file) => {
      if (revision !== file.data.revision + 1) throw new DraftConflict(key, revision - 1, file.data.revision);
      file.data = { revision, draft };
      await file.write();
    });
  }

  async discard(key: string, person: string, revision: number): Promise<void> {
    await this.#alone(key, person, async (file) => {
      if (revision !== file.data.revision) throw new DraftConflict(key, revision, file.data.revision);
      if (file.data.draft === null) return;
      file.data = { revision, draft: null };
      await file.write();
    });
  }

  /** Files set aside since the store was opened. */
  damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#queue.idle();
  }

  /** One after another on the same file, which has been read. */
  async #alone<T>(key: string, person: string, work: (file: Low<Kept>) => T | Promise<T>): Promise<T> {
    if (!keyPattern.test(key)) throw new StoreKeyInvalid(key);
    // Escaped, an id cannot lead out of the folder.
    const path = join(this.#folder, ...key.split('/'), `${encodeURIComponent(person)}.json`);
    return this.#queue.run(path, async () => {
      const file = new Low<Kept>(new DurableJsonFile<Kept>(path, keptSchema), { revision: 0, draft: null });
      await file.read().catch(async (error: unknown) => {
        if (!(error instanceof FileUnreadable)) throw error;
        this.#damaged.push(await setAside(path, error.message, this.#options));
      });
      return work(file);
    });
  }
}
