import type { z } from 'zod';
import { KeyedQueue } from '../keyed-queue.ts';
import { appendLine, readLines } from './json-lines.ts';

/** A file of one JSON line per entry, read once and only ever added to: each is on the disk before it is answered. */
export class AppendedLines<Entry> {
  readonly #file: string;
  readonly #queue = new KeyedQueue();
  readonly #whole = new Set<string>();

  private constructor(file: string) {
    this.#file = file;
  }

  /** The file and the entries it holds, in their order. */
  static async open<Entry>(file: string, schema: z.ZodType<Entry>): Promise<{ readonly lines: AppendedLines<Entry>; readonly entries: readonly Entry[] }> {
    return { lines: new AppendedLines<Entry>(file), entries: await readLines(file, schema) };
  }

  /** Adds an entry. */
  append(entry: Entry): Promise<void> {
    return this.#queue.run(this.#file, () => appendLine(this.#file, entry, this.#whole));
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#queue.idle();
  }
}
