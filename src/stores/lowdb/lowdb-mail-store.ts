import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { MailStore, OutgoingMail } from '../../cases/outgoing-mail.ts';
import type { DamagedFile } from '../../cases/store.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { AppendedLines } from './appended-lines.ts';
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { syncFolder } from './durable-write.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

const idPattern = /^[0-9a-f]{64}$/;
const instant = z.iso.datetime();
const mailSchema = z.object({
  schema: z.literal(1),
  id: z.string().regex(idPattern),
  key: z.string().min(1),
  case: z.object({ id: z.string(), number: z.string() }),
  to: z.string().min(1),
  subject: z.string(),
  text: z.string(),
  document: z.string().nullable(),
  queuedAt: instant,
  attempts: z.int().nonnegative(),
  nextAttemptAt: instant.nullable(),
  fault: z.string().nullable(),
});
/** A letter as its file holds it. */
type KeptMail = OutgoingMail & { readonly schema: 1 };
const goneSchema = z.object({ id: z.string().regex(idPattern) });

/**
 * Letters in `<dataDir>/mail`: `waiting/<id>.json` for each that has not gone out, which are held in memory too, and a
 * line in `gone.jsonl` for each that has: the line first, then the file goes.
 */
export class LowdbMailStore implements MailStore {
  readonly #folder: string;
  readonly #waiting = new Map<string, OutgoingMail>();
  readonly #gone: Set<string>;
  readonly #lines: AppendedLines<{ readonly id: string }>;
  readonly #queue = new KeyedQueue();
  readonly #damaged: DamagedFile[] = [];

  private constructor(folder: string, gone: Set<string>, lines: AppendedLines<{ readonly id: string }>) {
    this.#folder = folder;
    this.#gone = gone;
    this.#lines = lines;
  }

  /** A damaged letter is set aside. */
  static async open(dataDir: string, options: FileStoreOptions): Promise<LowdbMailStore> {
    const folder = join(dataDir, 'mail');
    const { lines, entries } = await AppendedLines.open(join(folder, 'gone.jsonl'), goneSchema);
    const store = new LowdbMailStore(join(folder, 'waiting'), new Set(entries.map(({ id }) => id)), lines);
    await store.#read(options);
    return store;
  }

  add(mail: OutgoingMail): Promise<boolean> {
    return this.#queue.run(mail.id, async () => {
      if (this.#gone.has(mail.id) || this.#waiting.has(mail.id)) return false;
      await this.#write(mail);
      return true;
    });
  }

  async read(id: string): Promise<OutgoingMail | null> {
    return this.#waiting.get(id) ?? null;
  }

  async waiting(): Promise<readonly OutgoingMail[]> {
    return [...this.#waiting.values()].toSorted((a, b) => Date.parse(a.queuedAt) - Date.parse(b.queuedAt));
  }

  save(mail: OutgoingMail): Promise<void> {
    return this.#queue.run(mail.id, async () => {
      if (this.#waiting.has(mail.id)) await this.#write(mail);
    });
  }

  finish(id: string): Promise<void> {
    return this.#queue.run(id, async () => {
      if (!this.#waiting.has(id)) return;
      await this.#lines.append({ id });
      this.#gone.add(id);
      this.#waiting.delete(id);
      await rm(this.#fileOf(id), { force: true });
      await syncFolder(this.#folder);
    });
  }

  /** Files set aside since the store was opened. */
  damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  async close(): Promise<void> {
    await this.#queue.idle();
    await this.#lines.close();
  }

  async #write(mail: OutgoingMail): Promise<void> {
    const copy = structuredClone(mail);
    await new Low<KeptMail>(this.#adapter(mail.id), { schema: 1, ...copy }).write();
    this.#waiting.set(mail.id, copy);
  }

  async #read(options: FileStoreOptions): Promise<void> {
    for (const name of await namesIn(this.#folder)) {
      const id = name.replace(/\.json$/, '');
      if (!idPattern.test(id)) continue;
      // The crash came between the line and the removal: it has gone out.
      if (this.#gone.has(id)) await rm(this.#fileOf(id), { force: true });
      else await this.#readOne(id, options);
    }
  }

  async #readOne(id: string, options: FileStoreOptions): Promise<void> {
    try {
      const kept = await this.#adapter(id).read();
      if (kept === null) return;
      const { schema: _schema, ...mail } = kept;
      this.#waiting.set(id, mail);
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      this.#damaged.push(await setAside(this.#fileOf(id), error.message, options));
    }
  }

  #adapter(id: string): DurableJsonFile<KeptMail> {
    return new DurableJsonFile(this.#fileOf(id), mailSchema);
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
}
