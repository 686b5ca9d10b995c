import type { Operations } from '../adapters/port.ts';
import type { DefinitionContent } from '../definitions/definition.ts';
import { publish } from '../definitions/publish.ts';
import type { LoadedDefinition } from '../runtime/api.ts';
import { CaseRuntime } from '../runtime/case-runtime.ts';
import { DueWork } from '../runtime/due-work.ts';
import { nextDueAt } from '../runtime/next-due.ts';
import type { RuntimeParts } from '../runtime/parts.ts';
import { MemoryDefinitionStore } from '../stores/memory/memory-definition-store.ts';
import { FlowClock } from './flow-clock.ts';
import type { MovedClock } from './moved-clock.ts';
import { ObservedCases } from './observed-cases.ts';
import { tellOpened } from './opened-stages.ts';
import type { Script } from './script.ts';
import { scriptOperations, type RecordedCall } from './scripted-operations.ts';
import { seededRandom } from './seeded-random.ts';

/** What a flow runs on; the composition root offers it. */
export interface FlowParts extends Pick<RuntimeParts, 'engines' | 'defaultEngine' | 'files' | 'acceptFile' | 'calendar' | 'options'> {
  readonly key: string;
  readonly content: DefinitionContent;
  /** The operations as they are without a script. */
  readonly operations: Operations;
  readonly scripts: Readonly<Record<string, Script>>;
  readonly clock: MovedClock;
  /** How long a call of an operation may take, in milliseconds of the test's clock. */
  readonly limitMs: number;
  /** Seed of ids, numbers and the chance in waiting times. */
  readonly seed: number;
  /** Folder that pictures of failed assertions go to; null: none is made. */
  readonly results: string | null;
}

/** What stands behind a flow: a runtime in memory whose work is done as soon as it is due by the clock of the test. */
export interface FlowStage {
  readonly parts: FlowParts;
  readonly runtime: CaseRuntime;
  readonly definition: LoadedDefinition;
  readonly cases: ObservedCases;
  readonly clock: FlowClock;
  /** Every call an adapter got, in order. */
  readonly calls: readonly RecordedCall[];
  /** Does what is due now, until every case waits. @throws what a script did wrong meanwhile */
  settle(): Promise<void>;
}

export async function setFlowStage(parts: FlowParts): Promise<FlowStage> {
  const { key, content, clock, calendar } = parts;
  const calls: RecordedCall[] = [];
  const faults: Error[] = [];
  const cases = new ObservedCases(clock.now);
  const definitions = new MemoryDefinitionStore();
  await publish(definitions, key, content, clock.now());
  const operations = scriptOperations(parts.operations, parts.scripts, {
    clock,
    limitMs: parts.limitMs,
    secrets: new Set(Object.values(content.forms).flatMap(secretKeys)),
    onCall: (call) => calls.push(call),
    onFault: (error) => faults.push(error),
  });
  const runtime = new CaseRuntime({
    engines: parts.engines,
    defaultEngine: parts.defaultEngine,
    files: parts.files,
    acceptFile: parts.acceptFile,
    options: parts.options,
    calendar,
    operations,
    cases,
    definitions,
    clock: clock.now,
    random: seededRandom(parts.seed),
    callTimeoutMs: parts.limitMs,
    warn: () => {},
  });
  const due = new DueWork(runtime.mover);
  const settle = async (): Promise<void> => {
    await due.drain();
    const [fault] = faults.splice(0);
    if (fault !== undefined) throw fault;
  };
  const next = async (): Promise<string | null> => {
    const instants = (await cases.list({ status: 'active' })).flatMap((summary) => nextDueAt(summary) ?? []);
    return instants.toSorted()[0] ?? null;
  };
  const stage: FlowStage = {
    parts,
    runtime,
    definition: await runtime.catalogue.latest(key),
    cases,
    clock: new FlowClock(clock, calendar, { settle, nextDueAt: next }),
    calls,
    settle,
  };
  tellOpened(stage);
  return stage;
}

/** Keys of the fields of a form-js schema that are secret: what an adapter gets of them is not written down. */
function secretKeys(schema: unknown): readonly string[] {
  const { components = [] } = schema as { components?: readonly { key?: string; properties?: { secret?: string } }[] };
  return components.flatMap(({ key, properties }) => (properties?.secret === 'true' && key !== undefined ? [key] : []));
}
