import type { Case } from '../../cases/case.ts';
import type { DefinitionContent } from '../../definitions/definition.ts';
import type { EngineState, Variables } from '../../engine/port.ts';
import { expressionNames } from '../../model/expression-names.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import { DefinitionCatalogue } from '../../runtime/catalogue.ts';
import { passageOf } from '../coverage/passage.ts';
import type { ScenarioParts } from '../run-scenario.ts';
import { setStage } from '../stage.ts';
import { type CaseTimes, caseTimes } from './case-times.ts';
import { draftScenario, type RecordNames } from './draft-scenario.ts';
import { type Entered, enteredValues } from './entered-values.ts';
import { CaseNotEnded, CaseValuesErased } from './errors.ts';
import { type FittedScenario, fitToStubs } from './fit-to-stubs.ts';
import { type Inventor, inventValues } from './invent-values.ts';

/** What a scenario cannot tell and the case has gone through. */
export type Untold = 'correction' | 'migration' | 'message' | 'reassignment';

/** A case as a scenario, which has no personal value of the case. */
export interface RecordedScenario extends FittedScenario {
  /** Tasks whose values the case has not kept: those of the scenario are likely, not certain. */
  readonly uncertain: readonly { readonly element: string; readonly pass: number }[];
  readonly untold: readonly Untold[];
}

/**
 * Makes a scenario of a case that has ended. What was entered freely is replaced by invented values, the same by the
 * same; numbers, dates of the day, ids and papers are left to whoever plays it; a secret becomes the verdict about it.
 * It is then played, and where a system answered otherwise than its stub does, that answer is planned. What still goes
 * otherwise is said.
 * @throws CaseNotEnded, CaseValuesErased
 */
export async function recordCase(
  subject: Case,
  key: string,
  content: DefinitionContent,
  parts: ScenarioParts,
  names: RecordNames = {},
): Promise<RecordedScenario> {
  if (subject.outcome === null) throw new CaseNotEnded(subject.id, subject.status);
  const { variables } = (subject.state as EngineState | null) ?? {};
  if (variables === undefined) throw new CaseValuesErased(subject.id);
  const stage = await setStage(key, content);
  const definition = await new DefinitionCatalogue(stage.definitions).latest(key);
  const entered = enteredValues(subject, definition, variables);
  const { deadlines } = passageOf(subject, definition, parts.calendar, []);
  const late = Object.keys(deadlines).flatMap((id) => /^(.+):missed$/.exec(id)?.[1] ?? []);
  const times = caseTimes(subject, late);
  const inventor = inventorFor(definition, entered, variables, times);
  const draft = draftScenario(subject, definition, entered, { inventor, times, late, ...names });
  const fitted = await fitToStubs(draft, { subject, definition, variables, entered, inventor }, stage, parts);
  return {
    ...fitted,
    uncertain: entered.filter(({ certain }) => !certain).map(({ element, pass }) => ({ element, pass })),
    untold: untoldOf(subject),
  };
}

function inventorFor(
  definition: LoadedDefinition,
  entered: readonly Entered[],
  variables: Variables,
  { days }: CaseTimes,
): Inventor {
  const free = entered.flatMap(({ fields, values }) =>
    fields.filter((field) => field.values === null && field.type !== 'filepicker' && field.valuesKey === null).map(({ key }) => values[key]),
  );
  const conditions = [...definition.diagram.flows.values()].flatMap(({ condition }) => condition ?? []);
  const read = new Set(conditions.flatMap((condition) => expressionNames(condition)));
  const all = [...free, variables['iin'], variables['surname'], variables['givenName'], variables['patronymic']];
  return inventValues({
    texts: new Set(all.filter((value) => typeof value === 'string' && value !== '') as readonly string[]),
    language: definition.act.language,
    days,
    steers: (name) => read.has(name),
    byPortal: entered.some(({ element }) => definition.diagram.nodes.get(element)?.positions.includes('consumer') === true),
  });
}

function untoldOf({ journal }: Case): readonly Untold[] {
  const types = new Set(journal.map(({ event }) => event.type));
  const told: readonly (readonly [Untold, boolean])[] = [
    ['correction', types.has('returned-for-correction')],
    ['migration', types.has('migrated')],
    ['message', types.has('message-received')],
    ['reassignment', types.has('task-reassigned')],
  ];
  return told.flatMap(([what, happened]) => (happened ? [what] : []));
}
