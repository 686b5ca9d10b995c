import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readChannel } from '../../src/definitions/read-folder.ts';
import type { Scenario } from '../../src/definitions/scenarios.ts';

const diagrams = resolve(import.meta.dirname, '../../diagrams');

/** A channel under test: what is done at its tasks, and whether a citizen begins it. */
export interface Channel {
  readonly key: string;
  readonly byCitizen: boolean;
  /** The office that renders it. */
  readonly office: string;
  readonly granted: Scenario;
}

/** One of each region; counters and the portal; papers, registers, payments and signatures among them. */
export const CHANNELS = [
  ['atyrau/unemployment-certificate/office', 'atyrau-city'],
  ['aktobe/unemployment-certificate/portal', 'aktobe-city'],
  ['urdzhar/unemployment-certificate/office', 'urdzhar-department'],
  ['karaganda/social-assistance/provider', 'karaganda-department'],
  ['zhambyl/disabled-children/portal', 'taraz-city'],
] as const;

/** A folder that holds these channels alone: the server is started many times, and would publish all of them. */
export async function folderOfChannels(keys: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-fault-diagrams-'));
  const parts = new Set(['forms', 'calendars']);
  for (const key of keys) {
    parts.add(`${key.split('/')[0]}/act.json`);
    for (const part of ['bpmn', 'regulation.json', 'scenarios.json']) parts.add(`${key}.${part}`);
  }
  for (const part of parts) await cp(join(diagrams, part), join(folder, part), { recursive: true });
  return folder;
}

/** The channels of the list above whose keys are named. */
export async function channelsOf(keys: readonly string[]): Promise<readonly Channel[]> {
  const named = CHANNELS.filter(([key]) => keys.includes(key));
  return Promise.all(
    named.map(async ([key, office]) => {
      const { content } = await readChannel(diagrams, key);
      const granted = content.scenarios.scenarios.find(({ name }) => name === 'granted');
      if (granted === undefined) throw new Error(`${key} has no scenario "granted"`);
      return { key, office, byCitizen: key.endsWith('/portal'), granted };
    }),
  );
}

/** Amends the diagram in the folder, so that the next start publishes a new version of it. */
export async function amendDiagram(folder: string, key: string, amendment: number): Promise<void> {
  const file = join(folder, `${key}.bpmn`);
  const xml = await readFile(file, 'utf8');
  await writeFile(file, `${xml.replace(/\n<!-- amendment \d+ -->\n*$/, '')}\n<!-- amendment ${amendment} -->\n`);
}
