import { basename, relative, resolve } from 'node:path';
import { UsageWrong } from './errors.ts';
import { newRepository } from './new-repository.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament init DIR [--package SPEC]';

/**
 * Makes a repository for diagrams: one diagram with its scenarios, a flow test, and what a pipeline runs. Nothing that is
 * there is touched. `--package` says where npm is to take this product from (a tarball, an address) where that is not
 * the registry.
 */
export async function init(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { package: { type: 'string' } }, USAGE);
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new UsageWrong('name one folder', USAGE);
  const path = resolve(folder);
  await newRepository(path, values.package ?? null);
  const shown = relative(process.cwd(), path);
  const way = shown === '' ? '' : `cd ${/\s/.test(shown) ? `"${shown}"` : shown} && `;
  console.log(`${basename(path)} is made. Next: ${way}npm install && npm test`);
  return 0;
}
