import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { readEntry } from '../definitions/read-folder.ts';
import { flowTypes } from '../testing/flow-types.ts';
import { diagramsAt, folderOf } from './diagram-paths.ts';
import { OutputFailed } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament types [PATH…] [-o FILE.d.ts] [--check]';
const FILE = 'reglament-flows.d.ts';

/**
 * Writes which ids the diagrams have as types, for the editors of those who write flow tests. `--check` writes nothing:
 * exit code 1 where the file is not as it would be written.
 */
export async function types(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { output: { type: 'string', short: 'o' }, check: { type: 'boolean' } }, USAGE);
  const { diagramsDir } = readConfig();
  const files = await diagramsAt(positionals, diagramsDir);
  const entries = await Promise.all(files.map((file) => readEntry(folderOf(diagramsDir, file), file)));
  const text = await flowTypes(entries);
  const file = resolve(values.output ?? FILE);
  const shown = relative(process.cwd(), file);
  if (values.check !== true) {
    await writeFile(file, text).catch((error: unknown) => {
      throw new OutputFailed(file, error);
    });
    console.log(`${entries.length} flows: ${shown}`);
    return 0;
  }
  const written = await readFile(file, 'utf8').catch(() => null);
  if (written === text) return 0;
  console.error(`${shown} is ${written === null ? 'not there' : 'stale'}: run reglament types${values.output === undefined ? '' : ` -o ${shown}`}`);
  return 1;
}
