import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Access, SealedAccess } from '../../cases/access-log.ts';
import { FIRST_ACCESS, sealAccess } from '../../cases/seal-access.ts';
import { appendLines, readLines } from './json-lines.ts';

const DAY_FILE = /^\d{4}-\d{2}-\d{2}\.jsonl$/;

interface Link {
  readonly day: string;
  readonly hash: string;
}

interface Waiting {
  readonly access: Access;
  readonly kept: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Accesses to all cases, in `<folder>/<UTC day>.jsonl`, each sealed with the one before it. All that wait are written
 * together, with one sync: people who look at the same time do not wait for each other.
 */
export class AccessDays {
  readonly #folder: string;
  readonly #schema: z.ZodType<SealedAccess>;
  readonly #whole = new Set<string>();
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  /** The last access and its day; null until they are looked up, and after a write that failed. */
  #last: Link | null = null;

  constructor(folder: string, schema: z.ZodType<SealedAccess>) {
    this.#folder = folder;
    this.#schema = schema;
  }

  /** Answers once the access is on the disk. */
  record(access: Access): Promise<void> {
    return new Promise((kept, failed) => {
      this.#waiting.push({ access, kept, failed });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Those of the days, both included, in their order. */
  async between(from: string, to: string): Promise<readonly SealedAccess[]> {
    const days = (await this.#days()).filter((day) => day >= from && day <= to);
    const read: SealedAccess[] = [];
    for (const day of days) read.push(...(await readLines(this.#fileOf(day), this.#schema)));
    return read;
  }

  /** Nothing is being written any more. */
  async idle(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // What is asked for in the same turn goes out together.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#write(batch).then(
        () => batch.forEach(({ kept }) => kept()),
        (error: unknown) => {
          this.#last = null;
          batch.forEach(({ failed }) => failed(error));
        },
      );
    }
    this.#writing = null;
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    let last = this.#last ?? (await this.#lastLink());
    const days = new Map<string, SealedAccess[]>();
    for (const { access } of batch) {
      // A clock that was set back must not have an access come before those it is chained to.
      const day = access.at.slice(0, 10) < last.day ? last.day : access.at.slice(0, 10);
      const sealed = sealAccess(access, last.hash);
      days.set(day, [...(days.get(day) ?? []), sealed]);
      last = { day, hash: sealed.hash };
    }
    for (const [day, entries] of days) await appendLines(this.#fileOf(day), entries, this.#whole);
    this.#last = last;
  }

  async #lastLink(): Promise<Link> {
    const day = (await this.#days()).at(-1) ?? '';
    const entries = day === '' ? [] : await readLines(this.#fileOf(day), this.#schema);
    return { day, hash: entries.at(-1)?.hash ?? FIRST_ACCESS };
  }

  async #days(): Promise<readonly string[]> {
    const files = await readdir(this.#folder).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    });
    return files.filter((file) => DAY_FILE.test(file)).map((file) => file.slice(0, 10)).toSorted();
  }

  #fileOf(day: string): string {
    return join(this.#folder, `${day}.jsonl`);
  }
}
