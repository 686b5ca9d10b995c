import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { DamagedFile } from '../../cases/store.ts';
import type { AttemptsTable, AttemptStore } from '../../identity/attempts.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

const tableSchema = z.object({
  schema: z.literal(1),
  salt: z.string().min(1),
  attempts: z.array(z.object({ key: z.string(), count: z.int().positive(), lastAt: z.iso.datetime(), until: z.iso.datetime().nullable() })),
  known: z.array(z.object({ person: z.string(), networks: z.array(z.string()) })),
});

/** Attempts to sign in, in `<dataDir>/sign-in-attempts.json`. A damaged file is set aside: counting begins anew. */
export class LowdbAttemptStore implements AttemptStore {
  readonly #file: string;
  readonly #options: FileStoreOptions;
  readonly #damaged: DamagedFile[] = [];

  constructor(dataDir: string, options: FileStoreOptions) {
    this.#file = join(dataDir, 'sign-in-attempts.json');
    this.#options = options;
  }

  async load(): Promise<AttemptsTable | null> {
    const file = new Low<AttemptsTable | null>(this.#adapter(), null);
    await file.read().catch(async (error: unknown) => {
      if (!(error instanceof FileUnreadable)) throw error;
      this.#damaged.push(await setAside(this.#file, error.message, this.#options));
    });
    return file.data;
  }

  async save(table: AttemptsTable): Promise<void> {
    await new Low<AttemptsTable | null>(this.#adapter(), table).write();
  }

  /** Files set aside since the store was opened. */
  damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  #adapter(): DurableJsonFile<AttemptsTable | null> {
    return new DurableJsonFile<AttemptsTable | null>(this.#file, tableSchema);
  }
}
