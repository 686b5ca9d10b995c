import { CaseRuntime } from '../runtime/case-runtime.ts';
import { DefinitionCatalogue } from '../runtime/catalogue.ts';
import { DueWork } from '../runtime/due-work.ts';
import type { RuntimeParts } from '../runtime/parts.ts';
import { ScenarioStuck, ScenarioUnknown } from '../testing/errors.ts';
import { movedClock } from '../testing/moved-clock.ts';
import { playScenario } from '../testing/play-scenario.ts';
import { actorFor, ownValue, starterAt } from '../testing/staff.ts';
import { withFailures } from '../testing/with-failures.ts';
import { demoCases, type DemoCase } from './demo-cases.ts';
import { regionalCases } from './regional-cases.ts';

const MINUTE_MS = 60_000;
const AT_ONCE = 6;

/**
 * Plays the demo cases of every channel that is published, on the installation's own stores, each begun some time ago
 * and moved on about a minute a task, so that some are overdue and none lies in the future. Systems fail where the case
 * says so.
 */
export async function seedCases(parts: RuntimeParts): Promise<void> {
  const now = parts.clock();
  const catalogue = new DefinitionCatalogue(parts.definitions);
  const published = await parts.definitions.keys();
  const left = [...demoCases, ...regionalCases].filter(({ definition }) => published.includes(definition));
  // Several at a time: one waits for the disk while another is reckoned. The cases know nothing of each other.
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await seedCase(parts, catalogue, next, now);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function seedCase(parts: RuntimeParts, catalogue: DefinitionCatalogue, demoCase: DemoCase, now: Date): Promise<void> {
  const clock = movedClock(new Date(now.getTime() - demoCase.minutesAgo * MINUTE_MS));
  const operations = withFailures(parts.operations, demoCase.failures ?? {});
  const runtime = new CaseRuntime({ ...parts, operations, clock: clock.now }, catalogue);
  const due = new DueWork(runtime.mover);
  const definition = await runtime.catalogue.latest(demoCase.definition);
  const { scenarios } = definition.scenarios;
  const scenario = scenarios.find((other) => other.name === demoCase.scenario);
  if (scenario === undefined) {
    throw new ScenarioUnknown(demoCase.definition, demoCase.scenario, scenarios.map((other) => other.name));
  }
  const starter = starterAt(demoCase.office, (actor) => runtime.mayStart(actor, definition));
  if (starter === null) throw new ScenarioStuck(scenario.name, null, `nobody begins a case for ${demoCase.office}`);
  const started = await runtime.startCase(demoCase.definition, starter, demoCase.office);
  const played = await playScenario(runtime, started, scenario, {
    drain: () => due.runDue(started.id),
    actorFor: ({ office, positions }) => actorFor(office, positions),
    ...(demoCase.stopAt === null ? {} : { stopAt: demoCase.stopAt }),
    fit: ownValue,
    beforeTask: () => clock.set(new Date(Math.min(clock.now().getTime() + MINUTE_MS, now.getTime()))),
  });
  if (demoCase.withdrawn !== undefined) await runtime.withdraw(played.id, demoCase.withdrawn, starter);
}
