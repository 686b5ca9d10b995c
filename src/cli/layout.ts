import { readFile, writeFile } from 'node:fs/promises';
import { DefinitionFileInvalid } from '../definitions/errors.ts';
import { layoutDiagram } from '../layout/layout-diagram.ts';
import { DiagramUnreadable } from '../model/errors.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament layout FILE.bpmn…';

/** Draws diagrams anew, in place: what they say stays, where it stands is reckoned. */
export async function layout(words: readonly string[]): Promise<ExitCode> {
  const { positionals } = parseWords(words, {}, USAGE);
  if (positionals.length === 0) throw new UsageWrong('name a diagram', USAGE);
  for (const file of positionals) {
    try {
      await writeFile(file, await layoutDiagram(await readFile(file, 'utf8')));
    } catch (error) {
      if (error instanceof DiagramUnreadable) throw new DefinitionFileInvalid(file, error.reason, error.line);
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        throw new DefinitionFileInvalid(file, 'is not there');
      }
      throw error;
    }
  }
  return 0;
}
