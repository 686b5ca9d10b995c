import { resolve, sep } from 'node:path';
import { backUpData } from '../back-up-data.ts';
import { readConfig } from '../config.ts';
import { OutputFailed, UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament backup FILE.tar.gz [--data DIR]';

/** Copies the data of an installation into one archive, beside its server or without. */
export async function backup(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { data: { type: 'string' } }, USAGE);
  const [named, ...others] = positionals;
  if (named === undefined || others.length > 0) throw new UsageWrong('name one file', USAGE);
  const dataDir = resolve(values.data ?? readConfig().dataDir);
  const file = resolve(named);
  if (file.startsWith(`${dataDir}${sep}`)) throw new UsageWrong('a back-up lies outside the data folder', USAGE);
  const { takenAt, files, bytes } = await backUpData(dataDir, file).catch((error: unknown) => {
    throw error instanceof Error && 'syscall' in error ? new OutputFailed(file, error) : error;
  });
  console.log(`${file}: ${files} files, ${Math.ceil(bytes / 1024)} KiB, as of ${takenAt}`);
  return 0;
}
