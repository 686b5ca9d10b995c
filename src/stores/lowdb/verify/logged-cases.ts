import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logLines, readLogLine } from '../log/log-line.ts';

/** Where the last saved state of cases stands that have not come into their files yet. */
export const CASE_LOG = 'case-log';
/** What the first line of each segment is called by. */
const SEGMENT = 'segment';

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
    const lines = [...logLines(bytes.subarray(0, good.get(Number.parseInt(name, 10)) ?? bytes.length))];
    for (const [at, { line, ended }] of lines.entries()) {
      if (line === null && ended) damaged.push({ name: `${CASE_LOG}/${name}`, line: at + 1 });
      else if (line !== null && line.id !== SEGMENT && (cases.get(line.id)?.revision ?? 0) <= line.revision) {
        cases.set(line.id, { revision: line.revision, text: line.text.toString('utf8') });
      }
    }
  }
  return { cases, damaged };
}

/** How many bytes of each segment a later one vouches for: what stands behind them was refused when it was saved. */
function goodLengths(segments: readonly (Buffer | null)[]): ReadonlyMap<number, number> {
  const good = new Map<number, number>();
  for (const bytes of segments) {
    const head = bytes === null ? null : readLogLine(bytes.subarray(0, bytes.indexOf('\n') + 1));
    if (head?.id !== SEGMENT) continue;
    const { good: lengths } = JSON.parse(head.text.toString('utf8')) as { readonly good: Readonly<Record<string, number>> };
    for (const [number, length] of Object.entries(lengths)) good.set(Number(number), length);
  }
  return good;
}

function nullWhereAbsent(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
