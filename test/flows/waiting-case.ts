import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operations } from '../../src/adapters/port.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import type { Case } from '../../src/cases/case.ts';
import { readConfig } from '../../src/config.ts';
import { publish } from '../../src/definitions/publish.ts';
import { departmentsFor } from '../../src/definitions/departments-for.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import type { FileStore } from '../../src/documents/store.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DueWork } from '../../src/runtime/due-work.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { movedClock, type MovedClock } from '../../src/testing/moved-clock.ts';
import { playScenario } from '../../src/testing/play-scenario.ts';
import { actorFor, ownValue, starterAt } from '../../src/testing/staff.ts';

/** A case of a real channel, played until a task waits, and what it runs on. */
export interface WaitingCase {
  readonly runtime: CaseRuntime;
  readonly cases: MemoryCaseStore;
  readonly files: FileStore;
  readonly clock: MovedClock;
  readonly waiting: Case;
  remove(): Promise<void>;
}

/** Plays a scenario of a channel until the task at `stopAt` waits; from then on the operations are as `wrap` makes them. */
export async function waitingCase(
  key: string,
  scenarioName: string,
  stopAt: string,
  wrap: (operations: Operations) => Operations = (operations) => operations,
): Promise<WaitingCase> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-waiting-'));
  const { content } = await readChannel(readConfig({}).diagramsDir, key);
  const { systems, ...parts } = scenarioParts(content.act);
  const clock = movedClock(new Date('2026-11-22T05:00:00Z'));
  const [definitions, cases] = [new MemoryDefinitionStore(), new MemoryCaseStore()];
  await publish(definitions, key, content, clock.now());
  const stubs = systems(folder);
  const over = (operations: Operations): CaseRuntime =>
    new CaseRuntime({ ...parts, ...stubs, operations, cases, definitions, clock: clock.now, random: secureRandom, callTimeoutMs: 5_000, warn: () => {} });
  const runtime = over(stubs.operations);
  const due = new DueWork(runtime.mover);
  const scenario = content.scenarios.scenarios.find(({ name }) => name === scenarioName);
  const office = departmentsFor(content.act, key)[0]?.id ?? '';
  const definition = await runtime.catalogue.latest(key);
  const starter = starterAt(office, (actor) => runtime.mayStart(actor, definition));
  if (scenario === undefined || starter === null) throw new Error(`no ${scenarioName} of ${key}`);
  const started = await runtime.startCase(key, starter, office);
  const waiting = await playScenario(runtime, started, scenario, {
    drain: () => due.drain(),
    actorFor: (task) => actorFor(task.office, task.positions),
    fit: ownValue,
    stopAt,
  });
  return {
    runtime: over(wrap(stubs.operations)),
    cases,
    files: parts.files,
    clock,
    waiting,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
