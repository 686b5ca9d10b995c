import { eraseCase } from '../installation-at-rest.ts';
import { readConfig } from '../config.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament erase --case CASE --reason TEXT [--data DIR]';

/** Erases what is personal of one case that has ended; the server must not be running. */
export async function erase(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { case: { type: 'string' }, reason: { type: 'string' }, data: { type: 'string' } }, USAGE);
  if (positionals.length > 0 || values.case === undefined) throw new UsageWrong('name one case: --case, by its id or number', USAGE);
  if (values.reason === undefined || values.reason.trim() === '') throw new UsageWrong('say why, naming nobody: --reason', USAGE);
  const config = readConfig();
  const { number, erased } = await eraseCase({ ...config, dataDir: values.data ?? config.dataDir }, values.case, values.reason);
  console.log(`what was personal of case ${number} is erased${erased === undefined ? '' : `, as of ${erased.at}`}`);
  return 0;
}
