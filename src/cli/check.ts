import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { checkContext } from '../app.ts';
import { readConfig } from '../config.ts';
import { DefinitionFileInvalid } from '../definitions/errors.ts';
import { diagramFiles, readEntry } from '../definitions/read-folder.ts';
import { checkDiagram } from '../lint/check-diagram.ts';
import { readDiagram } from '../model/read-diagram.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament check [PATH…]';

/** Prints what is wrong, one finding a line: place, element, sentence. Exit code 1 where anything is. */
export async function check(words: readonly string[]): Promise<ExitCode> {
  const { positionals } = parseWords(words, {}, USAGE);
  const { diagramsDir } = readConfig();
  const paths = positionals.length === 0 ? [diagramsDir] : positionals.map((path) => resolve(path));
  let checked = 0;
  let found = 0;
  for (const file of (await Promise.all(paths.map(filesAt))).flat()) {
    checked += 1;
    const place = relative(process.cwd(), file);
    for (const line of await findingsOf(diagramsDir, file)) {
      found += 1;
      console.log(line.replace(file, place));
    }
  }
  console.log(`${checked} diagrams checked, ${found} findings`);
  return found === 0 ? 0 : 1;
}

async function findingsOf(diagramsDir: string, file: string): Promise<readonly string[]> {
  try {
    const { content } = await readEntry(diagramsDir, file);
    const diagram = await readDiagram(content.xml);
    const findings = await checkDiagram(diagram, checkContext(content));
    return findings.map(
      ({ element, sentence, check: name }) => `${file}: ${element === null ? '' : `<${element}> `}${sentence} (${name})`,
    );
  } catch (error) {
    if (error instanceof DefinitionFileInvalid) return [error.message];
    throw error;
  }
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new DefinitionFileInvalid(path, 'is not there');
  return found.isDirectory() ? diagramFiles(path) : [path];
}
