import { mkdir, open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const recordSchema = z.strictObject({
  key: z.string(),
  series: z.string(),
  ordinal: z.int().min(1),
  result: z.unknown(),
});

/** One effect a system has had. */
export interface Effect {
  /** The idempotency key it was asked under. */
  readonly key: string;
  /** What it is counted in: the messages of the gateway, the applications of one office and year. */
  readonly series: string;
  /** Its place in the series, from 1. */
  readonly ordinal: number;
  /** What was answered. JSON. */
  readonly result: unknown;
}

/**
 * The memory of a state system: which keys it has seen and what it answered. A repeated key gets the first answer and
 * nothing happens again, also after a restart.
 *
 * One JSON line per effect, appended and synced before it is answered. What a crash leaves half-written is no record
 * and is passed over: it was never answered. Calls wait for each other. What another process appended
 * is read before each call; of two lines with one key the first counts.
 */
export class EffectLedger {
  readonly #file: string;
  readonly #durable: boolean;
  readonly #effects = new Map<string, Effect>();
  readonly #ordinals = new Map<string, number>();
  /** How many bytes of the file have been read. */
  #read = 0;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param file where the lines are kept; folder and file are made when first needed
   * @param durable false where nothing need outlive the machine: lines are not synced. Default true.
   */
  constructor(file: string, { durable = true }: { readonly durable?: boolean } = {}) {
    this.#file = file;
    this.#durable = durable;
  }

  /**
   * The answer for this key: the first one if the key has been seen, otherwise what `make` gives.
   * @param make gets the place of the effect in its series; has no effect of its own but its answer
   */
  async once<Result>(key: string, series: string, make: (ordinal: number) => Result): Promise<Result> {
    return this.#alone(async (file) => {
      await this.#readOn(file);
      const seen = this.#effects.get(key);
      if (seen !== undefined) return seen.result as Result;
      const ordinal = (this.#ordinals.get(series) ?? 0) + 1;
      const effect: Effect = { key, series, ordinal, result: make(ordinal) };
      const isNew = this.#read === 0;
      await file.appendFile(`${JSON.stringify(effect)}\n`);
      if (this.#durable) await file.datasync();
      if (this.#durable && isNew) await syncFolder(dirname(this.#file));
      await this.#readOn(file);
      return (this.#effects.get(key) ?? effect).result as Result;
    });
  }

  /** The effect under this key, or null. */
  async find(key: string): Promise<Effect | null> {
    return this.#alone(async (file) => {
      await this.#readOn(file);
      return this.#effects.get(key) ?? null;
    });
  }

  /** All effects so far, in their order: for tests and for whoever compares with the cases. */
  async effects(): Promise<readonly Effect[]> {
    return this.#alone(async (file) => {
      await this.#readOn(file);
      return [...this.#effects.values()];
    });
  }

  /**
   * Erases what was answered under these keys. That the system has done it, and under which number of its series, stays:
   * the next effect gets the next number, and a key that comes again has nothing happen.
   */
  async erase(isErased: (key: string) => boolean): Promise<void> {
    await this.#alone(async (file) => {
      await this.#readOn(file);
      const erased = [...this.#effects.values()].filter(({ key, result }) => result !== null && isErased(key));
      if (erased.length === 0) return;
      for (const effect of erased) this.#effects.set(effect.key, { ...effect, result: null });
      const text = [...this.#effects.values()].map((effect) => `${JSON.stringify(effect)}\n`).join('');
      await this.#replace(text);
      this.#read = Buffer.byteLength(text);
    });
  }

  /** The file as a whole: a crash leaves the old one or the new one. */
  async #replace(text: string): Promise<void> {
    const part = `${this.#file}.part`;
    const next = await open(part, 'w', 0o600);
    try {
      await next.writeFile(text);
      if (this.#durable) await next.sync();
    } finally {
      await next.close();
    }
    await rename(part, this.#file);
    if (this.#durable) await syncFolder(dirname(this.#file));
  }

  async #alone<Result>(work: (file: FileHandle) => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(async () => {
      await mkdir(dirname(this.#file), { recursive: true });
      const file = await open(this.#file, 'a+');
      try {
        return await work(file);
      } finally {
        await file.close();
      }
    });
    this.#last = turn.catch(() => null);
    return turn;
  }

  /** Takes in what was appended since it was last read. */
  async #readOn(file: FileHandle): Promise<void> {
    await this.#readLines(file);
    const { size } = await file.stat();
    if (size === this.#read) return;
    // A crash left a line without its end. Ended now, it is either a record after all, and its number is taken, or it
    // is passed over for good; left open, it would spoil the next line.
    await file.appendFile('\n');
    await this.#readLines(file);
  }

  async #readLines(file: FileHandle): Promise<void> {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(size - this.#read);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, this.#read);
    const end = buffer.subarray(0, bytesRead).lastIndexOf('\n') + 1;
    for (const line of buffer.toString('utf8', 0, end).split('\n')) this.#take(line);
    this.#read += end;
  }

  #take(line: string): void {
    const effect = readLine(line);
    if (effect === null || this.#effects.has(effect.key)) return;
    this.#effects.set(effect.key, effect);
    this.#ordinals.set(effect.series, Math.max(effect.ordinal, this.#ordinals.get(effect.series) ?? 0));
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function readLine(line: string): Effect | null {
  try {
    const { key, series, ordinal, result } = recordSchema.parse(JSON.parse(line));
    return { key, series, ordinal, result };
  } catch {
    return null;
  }
}
