import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import type { DefinitionContent } from '../definitions/definition.ts';
import { type Change, differenceOf, differenceOfDiagrams } from '../definitions/difference-of.ts';
import { readChannel, readEntry } from '../definitions/read-folder.ts';
import { differenceReport } from './difference-report.ts';
import { InputUnreadable, UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament diff KEY|FILE.bpmn FILE.bpmn [--all] [--json]';

/** One of the two: a diagram, and the set it belongs to where it lies in a folder of diagrams. */
interface Side {
  readonly xml: string;
  readonly set: DefinitionContent | null;
}

/**
 * Prints how the second differs from the first, with digest, act, forms and scenarios where both have them beside them.
 * What is only drawn or written otherwise is left out without `--all`. Exit code 1 where anything is printed.
 */
export async function diff(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { all: { type: 'boolean' }, json: { type: 'boolean' } }, USAGE);
  const [older, newer, ...rest] = positionals;
  if (older === undefined || newer === undefined || rest.length > 0) throw new UsageWrong('name two diagrams', USAGE);
  const all = await changesOf(await sideAt(older), await sideAt(newer));
  const changes = values.all === true ? all : all.filter(({ area }) => area !== 'look');
  process.stdout.write(values.json === true ? `${JSON.stringify({ changes }, null, 2)}\n` : differenceReport(changes));
  return changes.length === 0 ? 0 : 1;
}

async function changesOf(older: Side, newer: Side): Promise<readonly Change[]> {
  if (older.set !== null && newer.set !== null) return (await differenceOf(older.set, newer.set)).changes;
  return differenceOfDiagrams(older.xml, newer.xml);
}

async function sideAt(word: string): Promise<Side> {
  if (!word.endsWith('.bpmn')) {
    const { content } = await readChannel(readConfig().diagramsDir, word);
    return { xml: content.xml, set: content };
  }
  const file = resolve(word);
  const inFolder = await access(resolve(file, '../../act.json')).then(
    () => true,
    () => false,
  );
  if (inFolder) {
    const { content } = await readEntry(resolve(file, '../../..'), file);
    return { xml: content.xml, set: content };
  }
  const xml = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputUnreadable(word, error instanceof Error && 'code' in error ? String(error.code) : 'unreadable');
  });
  return { xml, set: null };
}
