import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { KeyedQueue } from '../keyed-queue.ts';
import { durableFolder, syncFolder } from './durable-write.ts';

/**
 * A file of one JSON line per entry, only ever added to: each is on the disk before it is answered. A line a crash has
 * cut off was never answered and is passed over, and so is one of another shape.
 */
export class AppendedLines<Entry> {
  readonly #file: string;
  readonly #queue = new KeyedQueue();
  /** Whether the last line is known to be whole. */
  #whole = false;

  private constructor(file: string) {
    this.#file = file;
  }

  /** The file and the entries it holds, in their order; no file holds none. */
  static async open<Entry>(file: string, schema: z.ZodType<Entry>): Promise<{ readonly lines: AppendedLines<Entry>; readonly entries: readonly Entry[] }> {
    const entries = (await textOf(file)).split('\n').flatMap((line) => entryOf(line, schema));
    return { lines: new AppendedLines<Entry>(file), entries };
  }

  /** Adds an entry. */
  append(entry: Entry): Promise<void> {
    return this.#queue.run('file', async () => {
      const first = !this.#whole;
      if (first) await durableFolder(dirname(this.#file));
      const text = first ? await textOf(this.#file) : '';
      // A crash may have left a line without its end; it must not swallow this one.
      const cut = text !== '' && !text.endsWith('\n');
      const handle = await open(this.#file, 'a', 0o600);
      try {
        await handle.appendFile(`${cut ? '\n' : ''}${JSON.stringify(entry)}\n`);
        await handle.datasync();
      } catch (error) {
        this.#whole = false;
        throw error;
      } finally {
        await handle.close();
      }
      if (first) await syncFolder(dirname(this.#file));
      this.#whole = true;
    });
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#queue.idle();
  }
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}

function entryOf<Entry>(line: string, schema: z.ZodType<Entry>): readonly Entry[] {
  try {
    const read = schema.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}
