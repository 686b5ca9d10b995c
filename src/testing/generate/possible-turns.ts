import type { Operation, Operations } from '../../adapters/port.ts';
import { sampleAnswers } from '../../adapters/sample-answers.ts';
import { withInputs } from '../../engine/mappings.ts';
import type { EngineState, OpenItem, Variables } from '../../engine/port.ts';
import type { FlowNode } from '../../model/diagram.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { Decisive } from './decisive.ts';
import type { PossibleTurn } from './turn.ts';

/** Fills a form in: `entered` as a scenario gives it, `values` as the case then knows it. */
export type FillForm = (
  form: LoadedForm,
  wanted: Variables,
  data: Variables,
  node: FlowNode,
) => { readonly entered: Variables; readonly values: Variables; readonly faults: readonly { readonly field: string; readonly rule: string }[] };

/** A form as the runtime has read it. */
export type LoadedForm = LoadedDefinition['readForms'] extends ReadonlyMap<string, infer Form> ? Form : never;

/** What turns are made from. */
export interface TurnParts {
  readonly definition: LoadedDefinition;
  readonly operations: Operations;
  readonly decisive: Decisive;
  readonly fill: FillForm;
}

/** The turns a case can take, or why there is none at an element that waits. */
export interface Turns {
  readonly possible: readonly PossibleTurn[];
  readonly fault: { readonly element: string; readonly reason: string } | null;
}

/**
 * What can happen next: the first task or job that is open, each way of deciding there once; and every timer and message.
 * Tokens of parallel ways do not see each other, so one order of their tasks stands for all.
 */
export function possibleTurns(parts: TurnParts, state: EngineState): Turns {
  const worked = state.open.find(({ kind }) => kind === 'task' || kind === 'job');
  const turns = worked === undefined ? { possible: [], fault: null } : turnsAt(parts, state, worked);
  const events = state.open.flatMap((item): readonly PossibleTurn[] => {
    const none = { element: item.element, alone: state.open.length === 1, entered: {}, answer: null, decided: {} };
    if (item.kind === 'timer') return [{ ...none, kind: 'timer', stimulus: { kind: 'timer', item: item.key } }];
    if (item.kind === 'message') return [{ ...none, kind: 'message', stimulus: { kind: 'message', item: item.key, variables: {} } }];
    return [];
  });
  return { possible: [...turns.possible, ...events], fault: turns.fault };
}

function turnsAt({ definition, operations, decisive, fill }: TurnParts, state: EngineState, item: OpenItem): Turns {
  const { element } = item;
  const node = definition.diagram.nodes.get(element);
  if (node === undefined) return faultAt(element, 'the diagram has no such element');
  const asked = item.kind === 'job' ? item.operation : node.completionOperation;
  const operation = asked === null ? null : operations.get(asked);
  if (operation === undefined) return faultAt(element, `there is no operation ${asked}`);
  const answers = operation === null ? [{ values: {}, decided: {} }] : answersOf(operation, decisive);
  const filled = item.kind === 'job' ? [{ entered: {}, values: {}, decided: {} }] : filledIn({ definition, decisive, fill }, state, node);
  if ('fault' in filled) return faultAt(element, filled.fault);
  const possible = filled.flatMap((form) =>
    answers.map((answer): PossibleTurn => ({
      kind: item.kind,
      element,
      alone: state.open.length === 1,
      entered: form.entered,
      answer: Object.keys(answer.decided).length === 0 ? null : answer.values,
      decided: { ...form.decided, ...answer.decided },
      stimulus: { kind: 'complete', item: item.key, variables: { ...form.values, ...answer.values } },
    })),
  );
  return possible.length === 0 ? faultAt(element, `no answer of ${asked} could be made`) : { possible, fault: null };
}

function faultAt(element: string, reason: string): Turns {
  return { possible: [], fault: { element, reason } };
}

interface Decided {
  readonly values: Variables;
  readonly decided: Variables;
}

function answersOf(operation: Operation, { names, worth }: Decisive): readonly Decided[] {
  const decisive = (name: string, listed: readonly unknown[]): readonly unknown[] | null => {
    if (!names.has(name)) return null;
    const tried = worth(name, listed).filter((value) => listed.includes(value));
    return tried.length === 0 ? listed : tried;
  };
  return sampleAnswers(operation, decisive).flatMap((values, index, all) => {
    const decided = only(values, names);
    // Where nothing depends on it one answer is as good as any.
    return Object.keys(decided).length === 0 && index > 0 && all.length > 1 ? [] : [{ values, decided }];
  });
}

/** Every way of filling the form in that decides otherwise. */
function filledIn(
  { definition, decisive, fill }: Pick<TurnParts, 'definition' | 'decisive' | 'fill'>,
  state: EngineState,
  node: FlowNode,
): readonly (Decided & { readonly entered: Variables })[] | { readonly fault: string } {
  if (node.formId === null) return { fault: 'it has no form: nobody can complete it' };
  const form = definition.readForms.get(node.formId);
  if (form === undefined) return { fault: `there is no form ${node.formId}` };
  const data = withInputs(node, state.variables);
  let wanted: readonly Variables[] = [{}];
  for (const field of form.fields) {
    const { key } = field;
    if (key === null || field.readonly || field.secret || field.type === 'filepicker' || !decisive.names.has(key)) continue;
    const values = decisive.worth(key, field.type === 'checkbox' ? [true, false] : (field.values?.map(({ value }) => value) ?? []));
    if (values.length > 0) wanted = wanted.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));
  }
  const filled = wanted.map((one) => fill(form, one, data, node));
  const sound = filled.filter(({ faults }) => faults.length === 0);
  const [refused] = filled;
  if (sound.length === 0) {
    return { fault: `form ${node.formId} cannot be filled in: ${refused?.faults.map(({ field, rule }) => `${field} (${rule})`).join(', ')}` };
  }
  const seen = new Set<string>();
  return sound.flatMap(({ entered, values }) => {
    const decided = only(values, decisive.names);
    const key = JSON.stringify(decided);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ entered, values, decided }];
  });
}

function only(values: Variables, names: ReadonlySet<string>): Variables {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}
