import { readFile } from 'node:fs/promises';
import { takeOverPeople } from '../installation-at-rest.ts';
import { closeDemoAccounts } from '../close-demo-accounts.ts';
import { readConfig } from '../config.ts';
import { InputUnreadable, UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament people import FILE.json | reglament people close-demo';

/**
 * `import`: takes offices and people over from a file and prints, once, what each person first signs in with.
 * `close-demo`: closes the accounts whose password everybody knows.
 */
export async function people(words: readonly string[]): Promise<ExitCode> {
  const { positionals } = parseWords(words, {}, USAGE);
  const [command, file, ...others] = positionals;
  if (command === 'close-demo' && file === undefined) return closeDemo();
  if (command !== 'import') throw new UsageWrong('say what to do: import, close-demo', USAGE);
  if (file === undefined || others.length > 0) throw new UsageWrong('name one file', USAGE);
  const imported = await takeOverPeople(readConfig(), await jsonOf(file));
  console.log(`${imported.offices.length} offices, ${imported.people.length} people`);
  if (imported.people.length > 0) console.log('Passwords to sign in with once; they are shown only here:');
  for (const { login, oneTimePassword, name } of imported.people) console.log(`  ${login.padEnd(20)} ${oneTimePassword}  ${name}`);
  return 0;
}

async function closeDemo(): Promise<ExitCode> {
  const closed = await closeDemoAccounts(readConfig(), (message) => console.error(message));
  console.log(closed.length === 0 ? 'no demo account was open' : `${closed.length} demo accounts closed: ${closed.join(', ')}`);
  return 0;
}

async function jsonOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputUnreadable(file, error instanceof Error && 'code' in error ? String(error.code) : 'unreadable');
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own message quotes the text, which is personal.
    throw new InputUnreadable(file, 'no JSON');
  }
}
