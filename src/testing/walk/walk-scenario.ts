import { failuresOf } from '../../adapters/failures.ts';
import type { Case } from '../../cases/case.ts';
import type { DefinitionContent } from '../../definitions/definition.ts';
import type { Scenario } from '../../definitions/scenarios.ts';
import type { EngineState, Variables } from '../../engine/port.ts';
import type { LoadedDefinition, TaskForm } from '../../runtime/api.ts';
import { passageOf } from '../coverage/passage.ts';
import { playOnStage, type ScenarioParts, traceOf } from '../run-scenario.ts';
import { actorFor } from '../staff.ts';
import { setStage } from '../stage.ts';
import { limitCalls } from './limited-calls.ts';

/** What is known so far of a scenario that is walked by hand. */
export type WalkPlan = Pick<Scenario, 'begins' | 'tasks' | 'waits' | 'answers' | 'verdicts'>;

/** The task that waits for its values. */
export interface WalkTask extends TaskForm {
  readonly element: string;
  readonly pass: number;
  /** Whether its form asks for a secret. */
  readonly secret: boolean;
}

/** Where a walk stands. */
export interface Walk {
  readonly definition: LoadedDefinition;
  /** The case as it is there; null where it could not begin. */
  readonly subject: Case | null;
  /** The instant it is there. */
  readonly now: Date;
  readonly trace: readonly string[];
  readonly flows: readonly string[];
  readonly variables: Variables;
  /** Names of the deadlines missed so far. */
  readonly late: readonly string[];
  readonly next: WalkTask | null;
  /** The elements that ask systems, each with the ways its system can fail. */
  readonly asking: readonly { readonly element: string; readonly operation: string; readonly failures: readonly string[] }[];
  /** What keeps it from going on beside a task that waits for its values; null where nothing does. */
  readonly fault: unknown;
}

/** Ten in the morning of a working Monday in Almaty, as scenarios begin that do not say. */
const BEGINS = new Date('2026-03-02T05:00:00Z');
/** A case of the longest diagram asks a tenth of that. */
const CALLS = 300;

/**
 * Plays what is known of a scenario from its beginning, in memory, with the stubs, and says where it stands: the first
 * task nothing is said of, or the end. Asked twice it answers the same.
 */
export async function walkScenario(key: string, content: DefinitionContent, plan: WalkPlan, parts: ScenarioParts): Promise<Walk> {
  const scenario: Scenario = { ...plan, name: 'walk', title: '', outcome: '' };
  const asking: Walk['asking'][number][] = [];
  let next: WalkTask | null = null;
  let now = BEGINS;
  const limited: ScenarioParts = {
    ...parts,
    systems: (dataDir) => {
      const { operations, options } = parts.systems(dataDir);
      return { operations: limitCalls(operations, CALLS), options };
    },
  };
  const { definition, subject, fault } = await playOnStage(await setStage(key, content), scenario, limited, BEGINS, async (runtime, { id, tasks }) => {
    now = runtime.mover.parts.clock();
    const loaded = await runtime.catalogue.latest(key);
    for (const { id: element, operation, completionOperation } of loaded.diagram.nodes.values()) {
      const asked = runtime.mover.parts.operations.get(operation ?? completionOperation ?? '');
      if (asked !== undefined) asking.push({ element, operation: asked.type, failures: failuresOf(asked) });
    }
    const [task] = tasks;
    const actor = task === undefined ? null : actorFor(task.office, task.positions);
    if (task === undefined || actor === null) return;
    const { element, pass } = task;
    const form = await runtime.taskForm(id, element, pass, actor);
    const fields = loaded.readForms.get(form.formId)?.fields ?? [];
    next = { ...form, element, pass, secret: fields.some(({ secret }) => secret) };
  });
  return {
    definition,
    subject,
    now,
    ...(subject === null ? { trace: [], flows: [] } : traceOf(subject)),
    variables: (subject?.state as EngineState | null | undefined)?.variables ?? {},
    late: subject === null ? [] : lateOf(subject, definition, parts),
    next,
    asking,
    fault: waitsForValues(next, plan) ? null : fault,
  };
}

function lateOf(subject: Case, definition: LoadedDefinition, { calendar }: ScenarioParts): readonly string[] {
  return Object.keys(passageOf(subject, definition, calendar, []).deadlines).flatMap((id) => /^(.+):missed$/.exec(id)?.[1] ?? []);
}

/** Whether it stands where nothing has been said of the task: that is how far it was walked. */
function waitsForValues(next: WalkTask | null, { tasks }: WalkPlan): boolean {
  if (next === null) return false;
  const given = tasks[next.element];
  return given === undefined || (Array.isArray(given) && given[next.pass - 1] === undefined);
}
