import { writeFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { readChannel } from '../definitions/read-folder.ts';
import { scenarioParts } from '../scenario-parts.ts';
import { siteOf } from '../site-of.ts';
import { runScenario, type ScenarioPaper } from '../testing/run-scenario.ts';
import { OutputFailed, UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament run KEY --scenario NAME [--json] [--document FILE.pdf]';

/**
 * Takes a case through a scenario and prints the elements it entered, then its outcome. Exit code 0 only where the
 * outcome is the one the scenario names. `--document` writes the paper the case ended with, the last of several; where
 * it ended without one the exit code is 1.
 */
export async function run(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(
    words,
    { scenario: { type: 'string' }, json: { type: 'boolean' }, document: { type: 'string' } },
    USAGE,
  );
  const [key, ...others] = positionals;
  const { scenario, document } = values;
  if (key === undefined || others.length > 0) throw new UsageWrong('name one definition by its key', USAGE);
  if (scenario === undefined) throw new UsageWrong('name a scenario', USAGE);
  const config = readConfig();
  const { content } = await readChannel(config.diagramsDir, key);
  const parts = scenarioParts(content.act, { engine: config.engine, site: siteOf(config) });
  const { trace, outcome, expected, papers } = await runScenario(key, content, scenario, parts);
  if (values.json === true) console.log(JSON.stringify({ definition: key, scenario, trace, outcome }));
  else console.log([...trace, `outcome: ${outcome}`].join('\n'));
  if (outcome !== expected) console.error(`reglament: the scenario expects ${expected}`);
  const written = document === undefined || (await writePaper(papers, document));
  return outcome === expected && written ? 0 : 1;
}

/** Writes the last paper; says so where there is none. @throws OutputFailed */
async function writePaper(papers: readonly ScenarioPaper[], file: string): Promise<boolean> {
  const paper = papers.at(-1);
  if (paper === undefined) {
    console.error('reglament: the case ended without a document');
    return false;
  }
  await writeFile(file, paper.bytes).catch((error: unknown) => {
    throw new OutputFailed(file, error);
  });
  console.error(`reglament: ${paper.title} № ${paper.number} written to ${file}`);
  return true;
}
