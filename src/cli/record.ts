import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { readChannel } from '../definitions/read-folder.ts';
import type { Scenario } from '../definitions/scenarios.ts';
import { recordStoredCase, type StoredRecording } from '../record-stored-case.ts';
import { freeName } from '../testing/record/free-name.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';
import { writeText } from './write-text.ts';

const USAGE = 'reglament record CASE [--data DIR] [--name NAME] [--title TEXT] [--write]';

const OPTIONS = { data: { type: 'string' }, name: { type: 'string' }, title: { type: 'string' }, write: { type: 'boolean' } } as const;

/**
 * Prints the scenario of a stored case that has ended, and says on the error output what cannot be told of it. Exit code
 * 1 where the scenario, played, does not go the way of the case; then nothing is written.
 */
export async function record(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, OPTIONS, USAGE);
  const [wanted, ...others] = positionals;
  if (wanted === undefined || others.length > 0) throw new UsageWrong('name one case, by its id or number', USAGE);
  const { name = null, title = null } = values;
  if (name !== null && !/^[a-z][a-z0-9-]*$/.test(name)) throw new UsageWrong(`"${name}" is no name of a scenario: small letters, digits and hyphens`, USAGE);
  const config = readConfig();
  const recording = await recordStoredCase({ ...config, dataDir: values.data ?? config.dataDir }, wanted, { name, title });
  console.log(JSON.stringify(recording.scenario, null, 2));
  for (const line of remarksOn(recording)) console.error(`reglament: ${line}`);
  if (recording.departure !== null || recording.unmet.length > 0) return 1;
  if (values.write === true) console.error(`reglament: ${await added(config.diagramsDir, recording)}`);
  return 0;
}

function remarksOn({ key, version, departure, unmet, uncertain, untold }: StoredRecording): readonly string[] {
  const departed =
    departure === null
      ? []
      : [
          `played, it departs from the case after <${departure.after ?? 'the beginning'}>: the case went on to <${departure.recorded ?? 'nothing'}>, ` +
            `the scenario to <${departure.played ?? 'nothing'}>${departure.reason === null ? '' : `; ${departure.reason}`}`,
        ];
  return [
    `a case of ${key}, version ${version}`,
    ...uncertain.map(({ element, pass }) => `what was entered at <${element}>, pass ${pass}, is not kept: likely values stand there`),
    ...untold.map((what) => `the case went through what no scenario tells: ${what}`),
    ...departed,
    ...unmet,
  ];
}

/** Adds the scenario to those of its channel. */
async function added(folder: string, { key, scenario }: StoredRecording): Promise<string> {
  const { content } = await readChannel(folder, key);
  const file = join(folder, `${key}.scenarios.json`);
  const named: Scenario = { ...scenario, name: freeName(scenario.name, content.scenarios.scenarios) };
  const { scenarios, ...head } = content.scenarios;
  await writeText(file, `${JSON.stringify({ ...head, scenarios: [...scenarios, named] }, null, 2)}\n`);
  return `${named.name} added to ${file}`;
}
