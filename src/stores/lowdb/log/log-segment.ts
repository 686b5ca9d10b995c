import type { OpenFile } from '../file-operations.ts';
import { type LogLine, readLogLine } from './log-line.ts';

/** Where a line of the log stands. */
export interface Place {
  readonly segment: LogSegment;
  /** Bytes from the beginning of the segment. */
  readonly offset: number;
  readonly length: number;
  /** Revision of the case it holds. */
  readonly revision: number;
}

/** One file of the log. Lines are only ever added to it; what stands before `length` is on the disk. */
export class LogSegment {
  readonly number: number;
  readonly path: string;
  /** The last line of each case in this segment. */
  readonly places = new Map<string, Place>();
  /** Why lines of it cannot be used; such a segment is set aside instead of removed. */
  damage: string | null = null;
  readonly #file: OpenFile;
  #length: number;

  constructor(number: number, path: string, file: OpenFile, length = 0) {
    this.number = number;
    this.path = path;
    this.#file = file;
    this.#length = length;
  }

  /** Bytes that are on the disk. */
  get length(): number {
    return this.#length;
  }

  /** Adds the bytes and answers where they begin, once they are on the disk. After a failure nothing may be added any more. */
  async append(bytes: readonly Buffer[]): Promise<number> {
    const begin = this.#length;
    const all = Buffer.concat(bytes);
    for (let written = 0; written < all.length; ) written += await this.#file.write(all.subarray(written));
    await this.#file.datasync();
    this.#length += all.length;
    return begin;
  }

  /** Takes away what a failed `append` may have left, as far as the disk lets it. */
  async cut(): Promise<void> {
    await this.#file.truncate(this.#length);
    await this.#file.datasync();
  }

  /** Null where the bytes are no longer the line that was written. */
  async read({ offset, length }: Place): Promise<LogLine | null> {
    return readLogLine(await this.#file.read(offset, length));
  }

  /** Answers after the reads under way. */
  close(): Promise<void> {
    return this.#file.close();
  }
}
