import { makeAdministrator } from '../installation-at-rest.ts';
import { readConfig } from '../config.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import { readPassword } from './read-password.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament admin create --login LOGIN --name NAME [--force]';

/** Makes the first administrator of an installation; the server must not be running. */
export async function admin(words: readonly string[]): Promise<ExitCode> {
  const options = { login: { type: 'string' }, name: { type: 'string' }, force: { type: 'boolean' } } as const;
  const { values, positionals } = parseWords(words, options, USAGE);
  const { login = '', name = '', force = false } = values;
  if (positionals.join(' ') !== 'create') throw new UsageWrong('say what to do: create', USAGE);
  if (!/^[a-z0-9][a-z0-9._-]{1,62}$/.test(login)) {
    throw new UsageWrong('a login is of small latin letters, digits, dots, dashes and underscores', USAGE);
  }
  if (name.trim() === '') throw new UsageWrong('give the name of the person', USAGE);
  const password = await readPassword({ input: process.stdin, output: process.stderr });
  await makeAdministrator(readConfig(), { login, name: name.trim(), password }, force);
  console.log(`${login} is administrator`);
  return 0;
}
