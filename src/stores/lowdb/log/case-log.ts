import { StorageUnavailable } from '../../errors.ts';
import { durableFolder } from '../durable-write.ts';
import { FileUnreadable } from '../durable-json-file.ts';
import type { FileOperations } from '../file-operations.ts';
import { logLine } from './log-line.ts';
import { LogSegment, type Place } from './log-segment.ts';
import { readSegments, segmentHead, segmentPath } from './read-segments.ts';

/** Bytes handed to the disk at once; what more waits goes with the next write. */
const GROUP_BYTES = 4 * 2 ** 20;

interface Waiting {
  readonly id: string;
  readonly revision: number;
  readonly bytes: Buffer;
  readonly answer: PromiseWithResolvers<void>;
}

/**
 * Saved cases, one line after another, until they have come into their own files. An append is answered once its line
 * is on the disk; those that come while the disk is at work share its next turn, so that many cost hardly more than
 * one.
 *
 * A segment: open → (full, or asked for) sealed → (its cases are in their files) removed; open → (an append failed)
 * cut, sealed. The one after it says how far it was good, so that nothing that was refused comes back at the next
 * start: after a failed fsync nobody knows what is on the disk.
 */
export class CaseLog {
  readonly #folder: string;
  readonly #files: FileOperations;
  readonly #segmentBytes: number;
  /** Where the last saved state of a case stands, while it is not yet in its own file. */
  readonly #places = new Map<string, Place>();
  readonly #sealed: LogSegment[];
  readonly #waiting: Waiting[] = [];
  #open: LogSegment | null = null;
  /** Segments all of which was refused and that could not be removed: nothing of them is good. */
  readonly #refused = new Set<number>();
  #nextNumber: number;
  #flushing: Promise<void> | null = null;
  #sealAsked: PromiseWithResolvers<void> | null = null;

  private constructor(folder: string, files: FileOperations, segmentBytes: number, found: LogSegment[]) {
    this.#folder = folder;
    this.#files = files;
    this.#segmentBytes = segmentBytes;
    this.#sealed = found;
    for (const segment of found) for (const [id, place] of segment.places) this.#learn(id, place);
    this.#nextNumber = (found.at(-1)?.number ?? 0) + 1;
  }

  /** Reads what an earlier run has left; nothing is added to those segments any more. `segmentBytes`: a segment that holds so much is sealed. */
  static async open(folder: string, files: FileOperations, segmentBytes: number): Promise<CaseLog> {
    return new CaseLog(folder, files, segmentBytes, await readSegments(folder, files));
  }

  /** Segments that wait for their cases to be put into files, oldest first. */
  get sealed(): readonly LogSegment[] {
    return this.#sealed;
  }

  /** Whether anything stands in the log that has not been sealed. */
  get isOpen(): boolean {
    return this.#open !== null || this.#flushing !== null;
  }

  /** Ids of the cases whose last saved state stands here. */
  ids(): Iterable<string> {
    return this.#places.keys();
  }

  /** Where the last saved state of the case stands; null where that is its own file. */
  placeOf(id: string): Place | null {
    return this.#places.get(id) ?? null;
  }

  /** Adds a state of the case; answers once it is on the disk. @throws StorageUnavailable where it cannot be put there */
  append(id: string, revision: number, text: string): Promise<void> {
    const answer = Promise.withResolvers<void>();
    this.#waiting.push({ id, revision, bytes: logLine(id, revision, text), answer });
    this.#flushing ??= this.#flush();
    return answer.promise;
  }

  /** The JSON of the case's last saved state; null where that is in its own file. @throws FileUnreadable */
  async read(id: string): Promise<Buffer | null> {
    const place = this.#places.get(id);
    if (place === undefined) return null;
    const line = await place.segment.read(place);
    if (line === null) throw new FileUnreadable(`no whole line at byte ${place.offset}`);
    return line.text;
  }

  /** The case has come into its own file, or is given up: its place is asked for no more, unless it was saved since. */
  forget(id: string, place: Place): void {
    if (this.#places.get(id) === place) this.#places.delete(id);
  }

  /** Seals what has been answered so far; the group under way is the last one of its segment. */
  async seal(): Promise<void> {
    if (this.#flushing === null) {
      this.#sealOpen();
      return;
    }
    this.#sealAsked ??= Promise.withResolvers<void>();
    await this.#sealAsked.promise;
  }

  /** Takes the oldest segment away: every case of it is in its own file. A damaged one is set aside by `keep`. */
  async drop(segment: LogSegment, keep: (path: string, reason: string) => Promise<void>): Promise<void> {
    if (segment.damage === null) await this.#files.remove(segment.path);
    else await keep(segment.path, segment.damage);
    await this.#files.syncFolder(this.#folder);
    this.#sealed.splice(this.#sealed.indexOf(segment), 1);
    await segment.close();
  }

  /** Waits for the appends under way and closes the files; what stands in them is found again by `open`. */
  async close(): Promise<void> {
    while (this.#flushing !== null) await this.#flushing;
    this.#sealOpen();
    await Promise.all(this.#sealed.map((segment) => segment.close()));
  }

  async #flush(): Promise<void> {
    // Those who come in the same turn of the event loop go with the first write.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const group = this.#nextGroup();
      await this.#write(group).catch(async (error: unknown) => {
        await this.#abandon();
        for (const { answer } of group) answer.reject(new StorageUnavailable(reasonOf(error), { cause: error }));
      });
      if (this.#sealAsked !== null) this.#sealOpen();
    }
    // Before anything else runs: an append that came between would wait for ever.
    this.#flushing = null;
  }

  #nextGroup(): Waiting[] {
    let size = 0;
    const end = this.#waiting.findIndex(({ bytes }, index) => (size += bytes.length) > GROUP_BYTES && index > 0);
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    const segment = this.#open ?? (await this.#begin());
    const lines = group.map(({ bytes }) => bytes);
    const isNew = segment.length === 0;
    const head = segmentHead(segment.number, this.#goodLengths());
    const begin = await segment.append(isNew ? [head, ...lines] : lines);
    if (isNew) await this.#files.syncFolder(this.#folder);
    let offset = begin + (isNew ? head.length : 0);
    for (const { id, revision, bytes, answer } of group) {
      const place: Place = { segment, offset, length: bytes.length, revision };
      segment.places.set(id, place);
      this.#places.set(id, place);
      offset += bytes.length;
      answer.resolve();
    }
    if (segment.length >= this.#segmentBytes) this.#sealOpen();
  }

  async #begin(): Promise<LogSegment> {
    await durableFolder(this.#folder);
    const number = this.#nextNumber;
    const path = segmentPath(this.#folder, number);
    const file = await this.#files.create(path);
    this.#nextNumber += 1;
    this.#open = new LogSegment(number, path, file);
    return this.#open;
  }

  /** The open segment is not trusted any more: what was answered of it stays, the rest is cut off where that is possible. */
  async #abandon(): Promise<void> {
    const segment = this.#open;
    this.#open = null;
    if (segment === null) return;
    if (segment.places.size > 0) {
      this.#sealed.push(segment);
      await segment.cut().catch(() => {});
    } else {
      await segment.close().catch(() => {});
      this.#refused.add(segment.number);
      await this.#files.remove(segment.path).then(() => this.#refused.delete(segment.number), () => {});
    }
  }

  #sealOpen(): void {
    if (this.#open !== null) this.#sealed.push(this.#open);
    this.#open = null;
    this.#sealAsked?.resolve();
    this.#sealAsked = null;
  }

  #goodLengths(): ReadonlyMap<number, number> {
    const refused = [...this.#refused].map((number): [number, number] => [number, 0]);
    return new Map([...this.#sealed.map(({ number, length }): [number, number] => [number, length]), ...refused]);
  }

  /** Of two lines the higher revision counts; of the same revision the later line. */
  #learn(id: string, place: Place): void {
    const known = this.#places.get(id);
    if (known === undefined || known.revision <= place.revision) this.#places.set(id, place);
  }
}

/** The system's own word for what is wrong: `ENOSPC`, `EROFS`, `EIO`. */
function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}
