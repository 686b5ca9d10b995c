import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operations, OptionSources } from '../adapters/port.ts';
import type { Case } from '../cases/case.ts';
import type { DefinitionContent } from '../definitions/definition.ts';
import { departmentsFor } from '../definitions/departments-for.ts';
import { publish } from '../definitions/publish.ts';
import { CaseRuntime } from '../runtime/case-runtime.ts';
import { DueWork } from '../runtime/due-work.ts';
import type { RuntimeParts } from '../runtime/parts.ts';
import { secureRandom } from '../runtime/secure-random.ts';
import { MemoryCaseStore } from '../stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../stores/memory/memory-definition-store.ts';
import { ScenarioStuck, ScenarioUnknown } from './errors.ts';
import { movedClock } from './moved-clock.ts';
import { playScenario } from './play-scenario.ts';
import { actorFor, ownValue, starterAt } from './staff.ts';

/** What a run showed. */
export interface ScenarioRun {
  /** Ids of the elements entered, in order. */
  readonly trace: readonly string[];
  /** Ids of the sequence flows taken, in order. */
  readonly flows: readonly string[];
  /** The end event reached. */
  readonly outcome: string;
  /** The end event the scenario names. */
  readonly expected: string;
  /** The papers the case ended with, without those another has replaced; in the order they were formed. */
  readonly papers: readonly ScenarioPaper[];
}

/** A result document of a run. */
export interface ScenarioPaper {
  readonly title: string;
  readonly number: string;
  /** False: a draft that nobody has signed. */
  readonly final: boolean;
  readonly bytes: Uint8Array;
}

/** What a run needs beside the stores in memory; the composition root offers its own. */
export interface ScenarioParts
  extends Pick<RuntimeParts, 'engines' | 'defaultEngine' | 'files' | 'acceptFile' | 'calendar'> {
  /** The state systems, keeping their records in this folder. */
  readonly systems: (dataDir: string) => { readonly operations: Operations; readonly options: OptionSources };
}

/**
 * Takes a case through one scenario of a channel, in memory, with the stubs of the state systems: no server, nothing
 * left behind.
 * @throws ScenarioUnknown, ScenarioStuck
 */
export async function runScenario(
  key: string,
  content: DefinitionContent,
  name: string,
  { systems, ...parts }: ScenarioParts,
): Promise<ScenarioRun> {
  const { scenarios } = content.scenarios;
  const scenario = scenarios.find((other) => other.name === name);
  if (scenario === undefined) throw new ScenarioUnknown(key, name, scenarios.map((other) => other.name));
  const folder = await mkdtemp(join(tmpdir(), 'reglament-run-'));
  try {
    const clock = movedClock(new Date());
    const definitions = new MemoryDefinitionStore();
    await publish(definitions, key, content, clock.now());
    const runtime = new CaseRuntime({
      ...parts,
      ...systems(folder),
      cases: new MemoryCaseStore(),
      definitions,
      clock: clock.now,
      random: secureRandom,
      callTimeoutMs: 5_000,
      warn: () => {},
    });
    const due = new DueWork(runtime.mover);
    const definition = await runtime.catalogue.latest(key);
    const office = departmentsFor(content.act, key)[0]?.id;
    if (office === undefined) throw new ScenarioStuck(name, null, 'the act names no department that renders the service');
    const starter = starterAt(office, (actor) => runtime.mayStart(actor, definition));
    if (starter === null) throw new ScenarioStuck(name, null, 'nobody may begin the case');
    const started = await runtime.startCase(key, starter, office);
    const ended = await playScenario(runtime, started, scenario, {
      drain: () => due.drain(),
      actorFor: ({ office, positions }) => actorFor(office, positions),
      fit: ownValue,
    });
    return {
      trace: ended.journal.flatMap(({ event }) => (event.type === 'entered' ? [event.element] : [])),
      flows: ended.journal.flatMap(({ event }) => (event.type === 'flow-taken' ? [event.flow] : [])),
      outcome: ended.outcome ?? '',
      expected: scenario.outcome,
      papers: await papersOf(ended, parts.files),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function papersOf({ id, documents }: Case, files: ScenarioParts['files']): Promise<readonly ScenarioPaper[]> {
  const valid = documents.filter(({ supersededBy = null }) => supersededBy === null);
  return Promise.all(
    valid.map(async ({ title, number, issued, sha256 }) => ({
      title,
      number,
      final: issued !== undefined,
      bytes: (await files.get(id, sha256)) ?? new Uint8Array(),
    })),
  );
}
