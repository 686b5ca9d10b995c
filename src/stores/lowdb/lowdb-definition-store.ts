import { join, relative, sep } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { DamagedFile } from '../../cases/store.ts';
import type { Definition } from '../../definitions/definition.ts';
import { DefinitionConflict } from '../../definitions/errors.ts';
import type { DefinitionStore } from '../../definitions/store.ts';
import { StoreKeyInvalid } from '../errors.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { dataFiles } from './data-files.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

const keyPattern = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*){2}$/;
const filePattern = /^(?<key>[^/]+\/[^/]+\/[^/]+)\/(?<version>[1-9]\d*)\.json$/;

/** What the store relies on; the hash of a definition tells its readers whether the rest is whole. */
const definitionFileSchema = z.object({
  schema: z.literal(1),
  key: z.string().regex(keyPattern),
  version: z.int().positive(),
  hash: z.string(),
  publishedAt: z.iso.datetime(),
  publishedBy: z.string().optional(),
  reason: z.string().optional(),
  folderHash: z.string().optional(),
  xml: z.string(),
  act: z.looseObject({ id: z.string() }),
  digest: z.looseObject({}).nullable(),
  forms: z.record(z.string(), z.unknown()),
  scenarios: z.looseObject({ scenarios: z.array(z.unknown()) }),
});

/**
 * Published definitions on files, one per version at `<dataDir>/definitions/<key>/<version>.json`. A damaged version
 * is set aside and its number is free again: publishing the same content once more mends it, and whoever runs a case
 * compares the hash it began with.
 */
export class LowdbDefinitionStore implements DefinitionStore {
  readonly #folder: string;
  readonly #options: FileStoreOptions;
  readonly #versions = new Map<string, Set<number>>();
  readonly #queue = new KeyedQueue();
  readonly #damaged: DamagedFile[] = [];

  private constructor(folder: string, options: FileStoreOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  /** Reads every version once, so that a damaged one is known at start and not when a case needs it. */
  static async open(dataDir: string, options: FileStoreOptions): Promise<LowdbDefinitionStore> {
    const store = new LowdbDefinitionStore(join(dataDir, 'definitions'), options);
    for (const file of await dataFiles(store.#folder, options)) {
      const name = relative(store.#folder, file).split(sep).join('/');
      const { key, version } = filePattern.exec(name)?.groups ?? {};
      if (key === undefined || !keyPattern.test(key)) continue;
      store.#add(key, Number(version));
      await store.read(key, Number(version));
    }
    return store;
  }

  async keys(): Promise<readonly string[]> {
    return [...this.#versions.keys()].toSorted();
  }

  async latest(key: string): Promise<Definition | null> {
    // A version that turns out damaged is forgotten while it is read: then the one before is the latest.
    for (;;) {
      const version = this.#latestVersion(key);
      if (version === 0) return null;
      const definition = await this.read(key, version);
      if (definition !== null) return definition;
    }
  }

  async read(key: string, version: number): Promise<Definition | null> {
    if (this.#versions.get(key)?.has(version) !== true) return null;
    const file = new Low<Definition | null>(this.#adapter<Definition | null>(key, version), null);
    return await this.#queue.run(key, async () => {
      try {
        await file.read();
        if (file.data === null) this.#forget(key, version);
        else if (file.data.key !== key || file.data.version !== version) throw new FileUnreadable('holds another definition');
      } catch (error) {
        if (!(error instanceof FileUnreadable)) throw error;
        this.#damaged.push(await setAside(this.#file(key, version), error.message, this.#options));
        this.#forget(key, version);
        return null;
      }
      return file.data;
    });
  }

  async publish(definition: Definition): Promise<void> {
    const { key, version } = definition;
    if (!keyPattern.test(key)) throw new StoreKeyInvalid(key);
    await this.#queue.run(key, async () => {
      const latest = this.#latestVersion(key);
      if (version !== latest + 1) throw new DefinitionConflict(key, version, latest);
      await new Low<Definition>(this.#adapter<Definition>(key, version), definition).write();
      this.#add(key, version);
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

  #latestVersion(key: string): number {
    return Math.max(0, ...(this.#versions.get(key) ?? []));
  }

  #add(key: string, version: number): void {
    this.#versions.set(key, (this.#versions.get(key) ?? new Set()).add(version));
  }

  #forget(key: string, version: number): void {
    const versions = this.#versions.get(key);
    versions?.delete(version);
    if (versions?.size === 0) this.#versions.delete(key);
  }

  #file(key: string, version: number): string {
    return join(this.#folder, ...key.split('/'), `${version}.json`);
  }

  #adapter<T>(key: string, version: number): DurableJsonFile<T> {
    return new DurableJsonFile<T>(this.#file(key, version), definitionFileSchema);
  }
}
