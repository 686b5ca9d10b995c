import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operations, OptionSources } from '../adapters/port.ts';
import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import type { DefinitionContent } from '../definitions/definition.ts';
import { departmentsFor } from '../definitions/departments-for.ts';
import type { Scenario } from '../definitions/scenarios.ts';
import type { LoadedDefinition } from '../runtime/api.ts';
import { CaseRuntime } from '../runtime/case-runtime.ts';
import { DueWork } from '../runtime/due-work.ts';
import type { RuntimeParts } from '../runtime/parts.ts';
import { secureRandom } from '../runtime/secure-random.ts';
import { MemoryCaseStore } from '../stores/memory/memory-case-store.ts';
import { checkPlan } from './check-plan.ts';
import { ScenarioStuck, ScenarioUnknown } from './errors.ts';
import { movedClock } from './moved-clock.ts';
import { type MetFailure, planSystems } from './planned-systems.ts';
import { playScenario } from './play-scenario.ts';
import { setStage, type Stage } from './stage.ts';
import { personAt, starterOf } from './people.ts';
import { ownValue } from './staff.ts';

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

/** How far a case came, played on a stage. */
export interface PlayedScenario {
  readonly definition: LoadedDefinition;
  /** The case as it was last; null where it could not even begin. */
  readonly subject: Case | null;
  /** Ways of failing the elements met with, in order. */
  readonly failures: readonly MetFailure[];
  /** What kept it from going on; null where it ended. */
  readonly fault: unknown;
}

/** No scenario takes so many steps; a diagram under somebody's hands may turn in a circle. */
const TURNS = 1_000;

/** Has incidents tried again that a scenario planned. */
const administrator: Actor = { id: 'administrator', name: 'Administrator', iin: null, office: null, positions: [], roles: ['administrator'] };

/**
 * Takes a case through one scenario of a channel, in memory, with the stubs of the state systems: no server, nothing
 * left behind.
 * @throws ScenarioUnknown, ScenarioStuck
 */
export async function runScenario(key: string, content: DefinitionContent, name: string, parts: ScenarioParts): Promise<ScenarioRun> {
  const { scenarios } = content.scenarios;
  const scenario = scenarios.find((other) => other.name === name);
  if (scenario === undefined) throw new ScenarioUnknown(key, name, scenarios.map((other) => other.name));
  const { subject, fault } = await playOnStage(await setStage(key, content), scenario, parts, new Date());
  if (subject === null || fault !== null) throw fault;
  return {
    ...traceOf(subject),
    outcome: subject.outcome ?? '',
    expected: scenario.outcome,
    papers: await papersOf(subject, parts.files),
  };
}

/**
 * The same on a channel that has been made ready, for whoever plays several. A scenario that cannot be played on is
 * answered like any other, with the case as far as it came.
 * @param begins when the case begins, where the scenario does not say
 * @param look at the case where it stands, before everything is gone
 */
export async function playOnStage(
  { key, definitions, catalogue }: Stage,
  scenario: Scenario,
  { systems, ...parts }: ScenarioParts,
  begins: Date,
  look: (runtime: CaseRuntime, subject: Case) => Promise<void> = async () => {},
): Promise<PlayedScenario> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-run-'));
  const cases = new MemoryCaseStore();
  const definition = await catalogue.latest(key);
  let id: string | null = null;
  let met: readonly MetFailure[] = [];
  let runtime: CaseRuntime | null = null;
  try {
    const clock = movedClock(scenario.begins === undefined ? begins : new Date(scenario.begins));
    const { operations: stubs, options } = systems(folder);
    checkPlan(scenario, definition.diagram, stubs);
    const planned = planSystems(stubs, scenario, clock);
    ({ met } = planned);
    runtime = new CaseRuntime(
      {
        ...parts,
        operations: planned.operations,
        options,
        cases,
        definitions,
        clock: clock.now,
        random: secureRandom,
        callTimeoutMs: 5_000,
        warn: () => {},
      },
      catalogue,
    );
    const due = new DueWork(runtime.mover);
    let turns = 0;
    const started = await start(runtime, definition, scenario.name);
    ({ id } = started);
    const subject = await playScenario(runtime, started, scenario, {
      drain: () => {
        turns += 1;
        if (turns > TURNS) throw new ScenarioStuck(scenario.name, null, `it goes round and round: no end after ${TURNS} steps`);
        return due.drain();
      },
      actorFor: ({ office, positions }) => personAt(office, positions),
      fit: ownValue,
      clock,
      administrator,
    });
    await look(runtime, subject);
    return { definition, subject, failures: met, fault: null };
  } catch (fault) {
    const subject = id === null ? null : await cases.read(id);
    if (runtime !== null && subject !== null) await look(runtime, subject);
    return { definition, subject, failures: met, fault };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Elements entered and flows taken, in order. */
export function traceOf({ journal }: Case): Pick<ScenarioRun, 'trace' | 'flows'> {
  return {
    trace: journal.flatMap(({ event }) => (event.type === 'entered' ? [event.element] : [])),
    flows: journal.flatMap(({ event }) => (event.type === 'flow-taken' ? [event.flow] : [])),
  };
}

async function start(runtime: CaseRuntime, definition: LoadedDefinition, name: string): Promise<Case> {
  const office = departmentsFor(definition.act, definition.key)[0]?.id;
  if (office === undefined) throw new ScenarioStuck(name, null, 'the act names no department that renders the service');
  const starter = starterOf(definition.act, office, (actor) => runtime.mayStart(actor, definition));
  if (starter === null) throw new ScenarioStuck(name, null, 'nobody may begin the case');
  return runtime.startCase(definition.key, starter, office);
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
