import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isAskedFor, sealSignIn, type SignInBreak, type SignInEntry, type SignInJournal, type SignInNote, type SignInQuery, verifySignIns } from '../../identity/sign-in-journal.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { appendLine, readLines } from './json-lines.ts';

const entrySchema: z.ZodType<SignInEntry> = z.object({
  seq: z.int().positive(),
  at: z.iso.datetime(),
  person: z.string().nullable(),
  mark: z.string().nullable(),
  by: z.string().nullable(),
  address: z.string().nullable(),
  device: z.string(),
  event: z.looseObject({ type: z.string() }) as unknown as z.ZodType<SignInEntry['event']>,
  previous: z.string(),
  hash: z.string(),
});

/**
 * The journal of sign-ins in `<dataDir>/sign-ins/<year-month>.jsonl`: a line an entry, synced before it is answered; the
 * chain runs through all files. A line a crash has cut off was never answered, and the next continues the one before it.
 */
export class FileSignInJournal implements SignInJournal {
  readonly #folder: string;
  readonly #now: () => Date;
  readonly #queue = new KeyedQueue();
  readonly #whole = new Set<string>();
  /** Undefined where it is not known what the disk holds: a write has failed, and may have come through all the same. */
  #last: SignInEntry | null | undefined;

  private constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  static async open(dataDir: string, now: () => Date): Promise<FileSignInJournal> {
    const journal = new FileSignInJournal(join(dataDir, 'sign-ins'), now);
    journal.#last = await journal.#lastWritten();
    return journal;
  }

  record(note: SignInNote): Promise<void> {
    return this.#queue.run(this.#folder, async () => {
      const before = this.#last === undefined ? await this.#lastWritten() : this.#last;
      // A clock set back must not put an entry into a file before that of the entry it continues.
      const at = [this.#now().toISOString(), before?.at ?? ''].toSorted().at(-1) ?? '';
      const entry = sealSignIn(note, at, before);
      this.#last = undefined;
      await appendLine(join(this.#folder, `${entry.at.slice(0, 7)}.jsonl`), entry, this.#whole);
      this.#last = entry;
    });
  }

  entries(query: SignInQuery = {}): Promise<readonly SignInEntry[]> {
    return this.#queue.run(this.#folder, async () => {
      const found: SignInEntry[] = [];
      for (const file of await filesIn(this.#folder)) {
        const month = file.slice(-'2026-11.jsonl'.length).slice(0, 7);
        if (month < (query.from ?? '').slice(0, 7) || (query.to !== undefined && month > query.to.slice(0, 7))) continue;
        found.push(...(await readLines(file, entrySchema)).filter((entry) => isAskedFor(entry, query)));
      }
      return found;
    });
  }

  async verify(): Promise<SignInBreak | null> {
    return verifySignIns(await this.entries());
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#queue.idle();
  }

  async #lastWritten(): Promise<SignInEntry | null> {
    for (const file of (await filesIn(this.#folder)).toReversed()) {
      const last = (await readLines(file, entrySchema)).at(-1);
      if (last !== undefined) return last;
    }
    return null;
  }
}

/** The files, the oldest first. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => /^\d{4}-\d{2}\.jsonl$/.test(name)).toSorted().map((name) => join(folder, name));
}
