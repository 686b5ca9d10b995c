import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileOperations, OpenFile } from '../file-operations.ts';
import { logLine, logLines, readLogLine } from './log-line.ts';
import { LogSegment } from './log-segment.ts';

/** How many bytes of each earlier segment are good: what stands behind them was never answered. By its number. */
export type GoodLengths = ReadonlyMap<number, number>;

/** What the first line of each segment is called by. */
const HEAD = 'segment';
const headSchema = z.object({ good: z.record(z.string(), z.int().nonnegative()) });
/** More than the first line of a segment is long. */
const HEAD_BYTES = 65_536;
const segmentName = /^\d{10}\.log$/;

/** The file of a segment: ten digits, so that names sort as numbers do. */
export function segmentPath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(10, '0')}.log`);
}

/** The line a segment begins with. */
export function segmentHead(number: number, good: GoodLengths): Buffer {
  return logLine(HEAD, number, JSON.stringify({ good: Object.fromEntries(good) }));
}

/**
 * The segments in the folder, oldest first, each with the last line of every case in it. What an earlier run was
 * broken off at is passed over; any other line that is not whole is named in the segment's `damage`, and those around
 * it are used.
 */
export async function readSegments(folder: string, files: FileOperations): Promise<LogSegment[]> {
  const names = (await namesIn(folder)).filter((name) => segmentName.test(name)).toSorted();
  const opened = await Promise.all(names.map(async (name) => ({ name, file: await files.open(join(folder, name)) })));
  const good = new Map<string, number>();
  for (const { file } of opened) for (const [number, length] of await headOf(file)) good.set(number, length);
  const segments: LogSegment[] = [];
  for (const { name, file } of opened) {
    const number = Number.parseInt(name, 10);
    segments.push(segmentOf(number, join(folder, name), file, await readFile(join(folder, name)), good.get(String(number)) ?? null));
  }
  // A process that was killed may have left lines that only the system's memory holds yet; from here on they are relied on.
  await opened.at(-1)?.file.datasync();
  return segments;
}

/** `good`: how many bytes of it a later segment vouches for; null where there is none. */
function segmentOf(number: number, path: string, file: OpenFile, bytes: Buffer, good: number | null): LogSegment {
  const lines = [...logLines(good === null ? bytes : bytes.subarray(0, good))];
  // The run that wrote it ended in the middle of a line: nobody was answered for it.
  if (good === null && lines.at(-1)?.ended === false) lines.pop();
  const length = lines.reduce((end, line) => Math.max(end, line.offset + line.length), 0);
  const segment = new LogSegment(number, path, file, length);
  if (good !== null && bytes.length < good) segment.damage = `cut off: ${bytes.length} bytes of ${good}`;
  for (const { offset, length, line } of lines) {
    if (line === null) segment.damage ??= `no whole line at byte ${offset}`;
    else if (line.id !== HEAD) segment.places.set(line.id, { segment, offset, length, revision: line.revision });
  }
  return segment;
}

/** What the segment says of those before it; nothing where its first line is damaged. */
async function headOf(file: OpenFile): Promise<readonly [string, number][]> {
  const bytes = await file.read(0, HEAD_BYTES);
  const line = readLogLine(bytes.subarray(0, bytes.indexOf('\n') + 1));
  return line?.id === HEAD ? Object.entries(headSchema.parse(JSON.parse(line.text.toString())).good) : [];
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
}
