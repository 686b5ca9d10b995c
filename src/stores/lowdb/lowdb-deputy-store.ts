import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { DamagedFile } from '../../cases/store.ts';
import type { Deputyship, DeputyStore } from '../../identity/deputy.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

interface DeputyTable {
  readonly schema: 1;
  readonly deputies: readonly Deputyship[];
}

const text = z.string().min(1);
const tableSchema = z.object({
  schema: z.literal(1),
  deputies: z.array(z.object({ id: text, office: text, head: text, deputy: text, from: z.iso.date(), to: z.iso.date() })),
});

/** Deputies in `<dataDir>/deputies.json`, held in memory too. */
export class LowdbDeputyStore implements DeputyStore {
  readonly #file: Low<DeputyTable>;
  readonly #queue = new KeyedQueue();
  readonly #damaged: DamagedFile[] = [];

  private constructor(file: Low<DeputyTable>) {
    this.#file = file;
  }

  /** A damaged file is set aside: until deputies are named again, heads do their tasks themselves. */
  static async open(dataDir: string, options: FileStoreOptions): Promise<LowdbDeputyStore> {
    const path = join(dataDir, 'deputies.json');
    const file = new Low<DeputyTable>(new DurableJsonFile(path, tableSchema), { schema: 1, deputies: [] });
    const store = new LowdbDeputyStore(file);
    await file.read().catch(async (error: unknown) => {
      if (!(error instanceof FileUnreadable)) throw error;
      store.#damaged.push(await setAside(path, error.message, options));
    });
    return store;
  }

  async deputies(): Promise<readonly Deputyship[]> {
    return this.#file.data.deputies;
  }

  async saveDeputy(deputyship: Deputyship): Promise<void> {
    await this.#change((deputies) => [...deputies.filter(({ id }) => id !== deputyship.id), structuredClone(deputyship)]);
  }

  async deleteDeputy(id: string): Promise<void> {
    await this.#change((deputies) => deputies.filter((deputyship) => deputyship.id !== id));
  }

  /** Files set aside since the store was opened. */
  damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#queue.idle();
  }

  /** A change that cannot be written is not kept in memory either. */
  async #change(change: (deputies: readonly Deputyship[]) => readonly Deputyship[]): Promise<void> {
    await this.#queue.run('deputies', async () => {
      const before = this.#file.data;
      this.#file.data = { schema: 1, deputies: change(before.deputies) };
      await this.#file.write().catch((error: unknown) => {
        this.#file.data = before;
        throw error;
      });
    });
  }
}
