import type { Operation } from '../../adapters/operation.ts';
import { operationShape } from '../../adapters/operation-shape.ts';
import type { Case } from '../../cases/case.ts';
import type { PlannedAnswer } from '../../definitions/scenarios.ts';
import type { Variables } from '../../engine/port.ts';
import type { FlowNode } from '../../model/diagram.ts';
import type { Inventor } from './invent-values.ts';

type Answer = Readonly<Record<string, unknown>>;
/** How a call of an element's operation went: it failed so, or was answered, by the system or by a person in its place. */
type Called = 'down' | 'refused' | 'broken-answer' | 'answered';

const FAILURES: Readonly<Record<string, Called>> = {
  'system-unavailable': 'down',
  'system-refused': 'refused',
  'broken-answer': 'broken-answer',
};

/** The calls of each element that at any time failed, in order, as the journal tells them. */
export function failedCalls({ journal }: Pick<Case, 'journal'>): ReadonlyMap<string, readonly Called[]> {
  const calls = new Map<string, Called[]>();
  for (const { event } of journal) {
    if (event.type === 'job-failed' || event.type === 'incident-opened') note(event.element, FAILURES[event.reason] ?? 'down');
    if (event.type === 'job-done' || event.type === 'answered-by-hand') note(event.element, 'answered');
  }
  return new Map([...calls].filter(([, list]) => list.some((call) => call !== 'answered')));

  function note(element: string, call: Called): void {
    calls.set(element, [...(calls.get(element) ?? []), call]);
  }
}

/**
 * What a system is to answer so that the case goes on as it did: the stub's answer where it comes to the same. Only
 * what an answer lists is taken from the case; a name or a number in it is the stub's, or invented.
 * @param stub what the stub answered when the case was played; null where it was not asked
 * @returns null where the stub need not be overruled, or no answer of the schema can be made
 */
export function answerAsIn(operation: Operation, node: FlowNode, variables: Variables, stub: Answer | null, inventor: Inventor): PlannedAnswer | null {
  const listed = new Map(operationShape(operation).sets.map(({ name, values }) => [name, values]));
  const names = new Set([...listed.keys(), ...Object.keys(stub ?? {})]);
  const kept: Record<string, unknown> = {};
  const free: Record<string, unknown> = {};
  for (const name of names) {
    const told = variables[variableOf(name, node)];
    if (told === undefined) continue;
    if (typeof told === 'boolean' || (typeof told === 'string' && listed.get(name)?.includes(told) === true)) kept[name] = told;
    else if (told === null) free[name] = null;
    else free[name] = stub?.[name] ?? (typeof told === 'string' ? inventor.inventText(name, told) : told);
  }
  if (Object.entries(kept).every(([name, told]) => stub?.[name] === told)) return null;
  const named = (['not-found', 'mismatch'] as const).find((failure) => isAmiss(operation, failure, kept));
  if (named !== undefined) return named;
  // What was found nowhere has been written by somebody since: then it was null in the answer.
  const unknown = Object.fromEntries(Object.keys(free).map((name) => [name, null]));
  const answers = [{ ...stub, ...free, ...kept }, { ...stub, ...unknown, ...kept }, { ...free, ...kept }];
  return answers.find((answer) => operation.result.safeParse(answer).success) ?? null;
}

/** Whether the operation has an answer of that kind, and all it lists is what is known. */
function isAmiss(operation: Operation, failure: 'not-found' | 'mismatch', kept: Answer): boolean {
  try {
    const answer = operation.amiss?.[failure]?.({});
    return typeof answer === 'object' && answer !== null && Object.entries(kept).every(([name, told]) => (answer as Answer)[name] === told);
  } catch {
    // It is refused, or goes by what it was asked: then its answer is planned as it is.
    return false;
  }
}

/** The variable that a part of an answer is kept in: an output mapping may give it another name. */
export function variableOf(name: string, node: FlowNode): string {
  return node.outputs.find(({ source }) => source.replace(/^=/, '').trim() === name)?.target ?? name;
}
