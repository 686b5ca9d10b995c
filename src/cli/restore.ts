import { resolve } from 'node:path';
import { restoreData, restoreOneCase } from '../back-up-data.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';
import { verificationLines } from './verify.ts';

const USAGE = 'reglament restore FILE.tar.gz --data DIR [--replace | --case CASE]';

/**
 * Restores a back-up into a folder no server works on, and checks it. Exit code 1 where the restored data do not hold as a
 * whole: they were like that when they were backed up.
 */
export async function restore(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { data: { type: 'string' }, replace: { type: 'boolean' }, case: { type: 'string' } }, USAGE);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageWrong('name one file', USAGE);
  // Never the folder of the settings: what is overwritten must be said.
  if (values.data === undefined) throw new UsageWrong('say into which folder: --data DIR', USAGE);
  const dataDir = resolve(values.data);
  if (values.case !== undefined) {
    if (values.replace === true) throw new UsageWrong('one case, or all of it', USAGE);
    const { number, takenAt } = await restoreOneCase(resolve(file), dataDir, values.case);
    console.log(`case ${number} is as of ${takenAt}`);
    return 0;
  }
  const { manifest, before, verification } = await restoreData(resolve(file), dataDir, values.replace === true);
  console.log(`${dataDir} is as of ${manifest.takenAt}`);
  if (before !== null) console.log(`what was there before is in ${before}`);
  for (const line of verificationLines(verification)) console.log(line);
  return verification.findings.length === 0 ? 0 : 1;
}
