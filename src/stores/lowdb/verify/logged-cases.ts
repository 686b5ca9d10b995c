import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Where the last saved state of cases stands that have not come into their files yet. */
export const CASE_LOG = 'case-log';

/** A case's last saved state in the log. */
export interface LoggedCase {
  readonly revision: number;
  readonly text: string;
}

/** What the log of saved cases holds, and the lines of it that are not whole. */
export interface LoggedCases {
  readonly cases: ReadonlyMap<string, LoggedCase>;
  readonly damaged: readonly { readonly name: string; readonly line: number }[];
}

/**
 * Reads the log of saved cases beside a running server, touching nothing. A segment that goes while it is read has its
 * cases in their files by then; the end of the last one may be under way.
 */
export async function readLoggedCases(dataDir: string): Promise<LoggedCases> {
  const cases = new Map<string, LoggedCase>();
  const damaged: { readonly name: string; readonly line: number }[] = [];
  const names = ((await readdir(join(dataDir, CASE_LOG)).catch(nullWhereAbsent)) ?? []).filter((name) => /^\d{10}\.log$/.test(name)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(dataDir, CASE_LOG, name)).catch(nullWhereAbsent)));
  const good = goodLengths(texts);
  for (const [index, name] of names.entries()) {
    const bytes = texts[index] ?? Buffer.alloc(0);
    const lines = linesOf(bytes.subarray(0, good.get(Number.parseInt(name, 10)) ?? bytes.length));
    for (const [at, line] of lines.entries()) {
      const read = readLine(line);
      if (read === null) damaged.push({ name: `${CASE_LOG}/${name}`, line: at + 1 });
      else if (read.id !== 'segment' && (cases.get(read.id)?.revision ?? 0) <= read.revision) cases.set(read.id, read);
    }
  }
  return { cases, damaged };
}

/** The whole lines of a segment, without their line feeds. */
function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0, end = bytes.indexOf(10); end !== -1; from = end + 1, end = bytes.indexOf(10, from)) lines.push(bytes.subarray(from, end));
  return lines;
}

/** How many bytes of each segment a later one vouches for: what stands behind them was refused when it was saved. */
function goodLengths(segments: readonly (Buffer | null)[]): ReadonlyMap<number, number> {
  const good = new Map<number, number>();
  for (const bytes of segments) {
    const [first] = bytes === null ? [] : linesOf(bytes);
    const head = first === undefined ? null : readLine(first);
    if (head?.id !== 'segment') continue;
    const { good: lengths } = JSON.parse(head.text) as { readonly good: Readonly<Record<string, number>> };
    for (const [number, length] of Object.entries(lengths)) good.set(Number(number), length);
  }
  return good;
}

/** `<CRC-32 of the rest with its line feed> <id> <revision> <JSON>`; null where the line is not whole. */
function readLine(line: Buffer): (LoggedCase & { readonly id: string }) | null {
  const found = /^([0-9a-f]{8}) (\S+) (\d+) (.*)$/s.exec(line.toString('utf8'));
  if (found === null) return null;
  const [, sum = '', id = '', revision = '', text = ''] = found;
  const counted = crc32(Buffer.concat([line.subarray(9), Buffer.from('\n')])).toString(16).padStart(8, '0');
  return sum === counted ? { id, revision: Number(revision), text } : null;
}

function nullWhereAbsent(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
