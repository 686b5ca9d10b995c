import type { Actor } from './cases/actor.ts';
import { openItemKey } from './engine/open-item.ts';
import { CaseUnknown } from './cases/errors.ts';
import { may } from './cases/rights.ts';
import type { CaseStore } from './cases/store.ts';
import { DefinitionUnknown } from './definitions/errors.ts';
import type { DefinitionContent } from './definitions/definition.ts';
import type { DefinitionStore } from './definitions/store.ts';
import { ReglamentError } from './errors.ts';
import type { RecordingView, WalkRequest, WalkView } from './http/contract.ts';
import type { ScenarioDesk } from './http/scenario-desk.ts';
import { refusedValues } from './refused-values.ts';
import { recordCase } from './testing/record/record-case.ts';
import type { ScenarioParts } from './testing/run-scenario.ts';
import { type Walk, walkScenario } from './testing/walk/walk-scenario.ts';

/** What scenarios are made with. */
export interface ScenarioDeskParts {
  readonly cases: Pick<CaseStore, 'read'>;
  readonly definitions: Pick<DefinitionStore, 'read' | 'keys'>;
  /** What scenarios of the set are played with. */
  readonly partsFor: (content: Pick<DefinitionContent, 'act'>) => ScenarioParts;
}

/** Makes scenarios of cases and walks, played in memory one after another: each takes a good part of a second of the processor. */
export function scenarioDesk({ cases, definitions, partsFor }: ScenarioDeskParts): ScenarioDesk {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(work, work);
    last = done.catch(() => {});
    return done;
  };
  return {
    record: (id, actor) => inTurn(() => recording(id, actor)),
    walk: (key, content, plan) => inTurn(async () => walkView(await walkScenario(key, content, mutable(plan), partsFor(content)))),
  };

  async function recording(id: string, actor: Actor): Promise<RecordingView> {
    const subject = await cases.read(id);
    if (subject === null || !may(actor, 'case.record', subject)) throw new CaseUnknown(id);
    const { key, version } = subject.definition;
    const definition = await definitions.read(key, version);
    if (definition === null) throw new DefinitionUnknown(key, version, await definitions.keys());
    const { scenario, departure, unmet, uncertain, untold } = await recordCase(subject, key, definition, partsFor(definition));
    return {
      scenario,
      departure: departure === null ? null : { after: departure.after, recorded: departure.recorded, played: departure.played },
      unmet,
      uncertain,
      untold,
    };
  }
}

/** As the schema of scenarios has it. */
function mutable(plan: WalkRequest): Parameters<typeof walkScenario>[2] {
  return structuredClone(plan) as Parameters<typeof walkScenario>[2];
}

/** @throws ValuesRefused where the last values were not taken */
function walkView({ definition, subject, now, trace, flows, variables, late, next, asking, fault }: Walk): WalkView {
  const refused = next === null ? null : refusedValues(fault, definition, next.element);
  if (refused !== null) throw refused;
  const { tasks = [], jobs = [], timers = [], messages = [], documents = [], outcome = null } = subject ?? {};
  const task = tasks.find((other) => next !== null && openItemKey(other.element, other.pass) === openItemKey(next.element, next.pass));
  return {
    now: now.toISOString(),
    trace,
    flows,
    tokens: [...tasks, ...jobs, ...timers, ...messages].map(({ element }) => element),
    next:
      next === null
        ? null
        : { element: next.element, pass: next.pass, positions: task?.positions ?? [], dueAt: task?.dueAt ?? null, schema: next.schema, data: next.data, secret: next.secret },
    waiting: [
      ...jobs.map(({ element, incident }) => ({ element, kind: 'job' as const, incident: incident?.reason ?? null })),
      ...timers.map(({ element }) => ({ element, kind: 'timer' as const, incident: null })),
      ...messages.map(({ element }) => ({ element, kind: 'message' as const, incident: null })),
    ],
    outcome,
    documents: documents
      .filter(({ supersededBy = null }) => supersededBy === null)
      .map(({ title, number, issued }) => ({ title, number, final: issued !== undefined })),
    variables,
    late,
    asking,
    fault: faultOf(fault),
  };
}

function faultOf(fault: unknown): WalkView['fault'] {
  if (fault === null) return null;
  if (!(fault instanceof ReglamentError)) throw fault;
  const { element } = fault.details;
  return { code: fault.code, message: fault.message, element: typeof element === 'string' ? element : null };
}
