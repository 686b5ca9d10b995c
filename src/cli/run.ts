import { scenarioParts } from '../app.ts';
import { readConfig } from '../config.ts';
import { readChannel } from '../definitions/read-folder.ts';
import { runScenario } from '../testing/run-scenario.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament run KEY --scenario NAME [--json]';

/**
 * Takes a case through a scenario and prints the elements it entered, then its outcome. Exit code 0 only where the
 * outcome is the one the scenario names.
 */
export async function run(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { scenario: { type: 'string' }, json: { type: 'boolean' } }, USAGE);
  const [key, ...others] = positionals;
  const { scenario } = values;
  if (key === undefined || others.length > 0) throw new UsageWrong('name one definition by its key', USAGE);
  if (scenario === undefined) throw new UsageWrong('name a scenario', USAGE);
  const { content } = await readChannel(readConfig().diagramsDir, key);
  const { trace, outcome, expected } = await runScenario(key, content, scenario, scenarioParts(content.act));
  if (values.json === true) console.log(JSON.stringify({ definition: key, scenario, trace, outcome }));
  else console.log([...trace, `outcome: ${outcome}`].join('\n'));
  if (outcome === expected) return 0;
  console.error(`reglament: the scenario expects ${expected}`);
  return 1;
}
