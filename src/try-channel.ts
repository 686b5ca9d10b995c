import { relative } from 'node:path';
import { createStubOperations } from './adapters/stubs.ts';
import type { DefinitionContent } from './definitions/definition.ts';
import { DefinitionFileInvalid } from './definitions/errors.ts';
import { readEntry } from './definitions/read-folder.ts';
import type { Scenario } from './definitions/scenarios.ts';
import type { EngineName } from './engine/port.ts';
import { readDiagram } from './model/read-diagram.ts';
import { calendarToTry } from './read-calendars.ts';
import { scenarioParts } from './scenario-parts.ts';
import { type Coverable, coverableOf } from './testing/coverage/coverable.ts';
import { diagramHash } from './testing/coverage/coverage.ts';
import { type TriedScenario, tryScenarios } from './testing/try-scenarios.ts';

/** Which scenarios of which channel are to be tried, and how. Plain data: it is handed from one thread to another. */
export interface ChannelJob {
  /** The folder of diagrams the file lies in. */
  readonly folder: string;
  /** Path of the `.bpmn` file. */
  readonly file: string;
  /** Names of scenarios; null: all. */
  readonly scenarios: readonly string[] | null;
  /** Every so-manieth scenario alone, where several share a channel: from 0 to below `of`. */
  readonly share?: { readonly turn: number; readonly of: number };
  readonly engine: EngineName;
}

/** What an act calls a channel and what it belongs to. */
export interface ChannelTitles {
  readonly region: string;
  readonly service: string;
  readonly channel: string;
  /** BCP 47. */
  readonly language: string;
}

/** What came of it. Plain data. */
export interface TriedChannel {
  readonly key: string;
  readonly file: string;
  readonly diagram: string;
  readonly coverable: Coverable;
  /** What people call it: of the act, in the act's language. */
  readonly titles: ChannelTitles;
  /** Ids of the forms its tasks name, whether they are there or not. */
  readonly forms: readonly string[];
  readonly tried: readonly TriedScenario[];
}

/** A channel whose files cannot be read. */
export interface FaultyChannel {
  readonly file: string;
  readonly fault: string;
}

/** Reads a channel from its files and tries its scenarios, each in memory. Files that cannot be read are answered as a fault. */
export async function tryChannel(job: ChannelJob): Promise<TriedChannel | FaultyChannel> {
  try {
    const { key, content } = await readEntry(job.folder, job.file);
    const diagram = await readDiagram(content.xml);
    const calendar = await calendarToTry(job.folder);
    const parts = scenarioParts(content.act, { engine: job.engine, calendar, papers: 'blank' });
    return {
      key,
      file: job.file,
      diagram: diagramHash(content),
      coverable: coverableOf(diagram, content.digest, stubOperations()),
      titles: titlesOf(key, content),
      forms: [...diagram.nodes.values()].flatMap(({ formId }) => formId ?? []),
      tried: await tryScenarios(key, content, parts, (scenario) => isChosen(job, content.scenarios.scenarios, scenario)),
    };
  } catch (error) {
    if (!(error instanceof DefinitionFileInvalid)) throw error;
    const { file, reason, line } = error.details as { file: string; reason: string; line: number | null };
    const place = line === null ? '' : `, line ${line}`;
    return { file: job.file, fault: `${relative(process.cwd(), file)}${place}: ${reason}` };
  }
}

function isChosen({ scenarios, share = { turn: 0, of: 1 } }: ChannelJob, all: readonly Scenario[], scenario: Scenario): boolean {
  return (scenarios?.includes(scenario.name) ?? true) && all.indexOf(scenario) % share.of === share.turn;
}

/** A diagram that is not tied to an act is called by its folders. */
function titlesOf(key: string, { act, digest }: Pick<DefinitionContent, 'act' | 'digest'>): ChannelTitles {
  const [, service = key, channel = key] = key.split('/');
  return { region: act.region, service: digest?.service ?? service, channel: digest?.channelName ?? channel, language: act.language };
}

/** For what they ask and how they fail: none is called. */
function stubOperations(): ReturnType<typeof createStubOperations>['operations'] {
  return createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() }).operations;
}
