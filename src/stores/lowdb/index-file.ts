import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KeyedQueue } from '../keyed-queue.ts';
import type { FileOperations, OpenFile } from './file-operations.ts';
import { INDEX_SCHEMA, indexLine, readIndexEntry, type IndexEntry } from './index-entry.ts';
import { type FoundLine, logLine, logLines } from './log/log-line.ts';

const HEAD = 'index';
/** What the last line of what was written at once is called by: lines without it behind them do not count. */
const END = 'end';
/** Read and written at once, in bytes: less than would be felt in memory, or hold up a step. */
const CHUNK = 2 ** 18;
/** Lines added may grow to the size of those they replace, and this, before the file is written anew. Bytes. */
const ADDED = 4 * 2 ** 20;

/**
 * The index of cases on the disk, so that a start opens no case file: `case-index.log`, lines as in the log of saved
 * cases. It holds personal values, as the case files do, and may be removed at any time.
 *
 * It is believed only where it is whole, of this schema, and the very file that was written here: it names its own
 * inode, which a copy of the folder, taken or put back at some other time, does not have.
 */
export class CaseIndexFile {
  readonly #path: string;
  readonly #files: FileOperations;
  readonly #queue = new KeyedQueue();
  /** Bytes written at once, and added since; null where there is no file to add to. */
  #size: { base: number; added: number } | null = null;

  constructor(path: string, files: FileOperations) {
    this.#path = path;
    this.#files = files;
  }

  /**
   * Gives every entry to `learn`, later ones in the place of earlier. Answers when the file was last written, in
   * milliseconds since the epoch by the file system's clock; or why it cannot be believed: then what was learnt must be
   * forgotten.
   */
  async read(learn: (entry: IndexEntry) => void): Promise<{ readonly writtenAt: number } | { readonly fault: 'missing' | 'damaged' | 'not its own' }> {
    const found = await stat(this.#path).catch(() => null);
    if (found === null) return { fault: 'missing' };
    const file = await this.#files.open(this.#path);
    try {
      const fault = await this.#readLines(file, found.ino, learn);
      return fault === null ? { writtenAt: found.ctimeMs } : { fault };
    } finally {
      await file.close();
    }
  }

  /** Adds entries, or where nothing can be added writes all of them anew. */
  add(entries: readonly IndexEntry[], all: () => Iterable<IndexEntry>): Promise<void> {
    return this.#alone(async () => {
      if (this.#size === null || this.#size.added > this.#size.base + ADDED) await this.#rewrite(all());
      else await this.#append(this.#size, entries);
    });
  }

  /** Writes the file anew, with nothing in it of what entries have been before. */
  rewrite(all: () => Iterable<IndexEntry>): Promise<void> {
    return this.#alone(() => this.#rewrite(all()));
  }

  /** Removes the file: the next start reads the cases themselves. */
  remove(): Promise<void> {
    return this.#alone(async () => {
      this.#size = null;
      await this.#files.remove(this.#path);
      await this.#files.syncFolder(dirname(this.#path));
    });
  }

  async close(): Promise<void> {
    await this.#queue.idle();
  }

  #alone(work: () => Promise<void>): Promise<void> {
    return this.#queue.run(this.#path, work);
  }

  async #rewrite(entries: Iterable<IndexEntry>): Promise<void> {
    this.#size = null;
    const temporary = `${this.#path}.tmp`;
    await this.#files.remove(temporary);
    const file = await this.#files.create(temporary);
    try {
      const { ino } = await stat(temporary);
      const base = await writeLines(file, entries, logLine(HEAD, INDEX_SCHEMA, JSON.stringify({ inode: ino })));
      await file.datasync();
      await this.#files.rename(temporary, this.#path);
      await this.#files.syncFolder(dirname(this.#path));
      this.#size = { base, added: 0 };
    } finally {
      await file.close();
    }
  }

  async #append(size: { readonly base: number; readonly added: number }, entries: readonly IndexEntry[]): Promise<void> {
    // Whatever goes wrong, what was begun is not added to.
    this.#size = null;
    const file = await this.#files.append(this.#path);
    try {
      const added = await writeLines(file, entries, Buffer.alloc(0));
      await file.datasync();
      this.#size = { base: size.base, added: size.added + added };
    } finally {
      await file.close();
    }
  }

  async #readLines(file: OpenFile, inode: number, learn: (entry: IndexEntry) => void): Promise<'damaged' | 'not its own' | null> {
    let [base, total, entries, cut] = [0, 0, 0, false];
    for await (const lines of linesOf(file)) {
      for (const { line, length, ended } of lines) {
        const first = total === 0;
        total += length;
        if (line === null && ended) return 'damaged';
        // An addition that was broken off: its cases are still in the log.
        if (line === null) cut = true;
        else if (first) {
          const known = line.id === HEAD && line.revision === INDEX_SCHEMA;
          if (!known || (JSON.parse(line.text.toString()) as { readonly inode: number }).inode !== inode) return 'not its own';
        } else if (line.id === END) {
          if (line.revision !== entries) return 'damaged';
          if (base === 0) base = total;
          entries = 0;
        } else {
          try {
            learn(readIndexEntry(line));
          } catch {
            return 'damaged';
          }
          entries += 1;
        }
      }
    }
    if (base === 0) return 'damaged';
    // Nothing may be added behind what was broken off.
    this.#size = cut || entries > 0 ? null : { base, added: total - base };
    return null;
  }
}

/** Writes the lines of the entries and the one that ends them; answers how many bytes. */
async function writeLines(file: OpenFile, entries: Iterable<IndexEntry>, head: Buffer): Promise<number> {
  let [lines, size, total, count] = [[head], head.length, 0, 0];
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(lines);
    for (let done = 0; done < bytes.length; ) done += await file.write(bytes.subarray(done));
    total += size;
    [lines, size] = [[], 0];
  };
  const add = (line: Buffer): void => {
    lines.push(line);
    size += line.length;
  };
  for (const { summary, sought } of entries) {
    add(indexLine({ summary, sought }));
    count += 1;
    if (size >= CHUNK) await flush();
  }
  add(logLine(END, count, '{}'));
  await flush();
  return total;
}

/** The lines of the file, some at a time. */
async function* linesOf(file: OpenFile): AsyncGenerator<readonly FoundLine[]> {
  let [offset, size] = [0, CHUNK];
  for (;;) {
    const bytes = await file.read(offset, size);
    const all = [...logLines(bytes)];
    const last = bytes.length < size;
    // The end of the chunk is not that of its last line.
    if (!last && all.at(-1)?.ended === false) all.pop();
    yield all;
    if (last) return;
    offset += all.reduce((sum, { length }) => sum + length, 0);
    // A line longer than what was read.
    size = all.length === 0 ? size * 2 : CHUNK;
  }
}
