import { type Told, told } from '../model/told.ts';
import type { Diagram, FlowNode } from '../model/diagram.ts';
import { expressionFault } from '../model/expression.ts';
import { freeNames } from '../model/free-names.ts';
import type { CheckContext, CheckFault, VariableShape } from './finding.ts';
import { type Known, withVariables } from './known-variables.ts';
import { localOf, withoutLocal } from './local-variables.ts';
import { resultOf, type VariablesAlong } from './variables-along.ts';
import { wayWithout } from './way-without.ts';

/** A place that wants variables: what it is, as a sentence names it, which it wants, and what is there. */
interface Want {
  readonly element: string;
  readonly what: Told;
  readonly names: readonly string[];
  readonly known: Known;
  /** The element from which the known comes: the element itself, or a flow's source. */
  readonly at: string;
}

/** A variable that something wants and that is not set on every way to it. */
export interface UnsetVariable extends CheckFault {
  readonly name: string;
}

/** What conditions, mappings and operations want of what is not set before them on every way. */
export function* unsetVariables(diagram: Diagram, context: CheckContext, along: VariablesAlong): Generator<UnsetVariable> {
  for (const node of diagram.nodes.values()) {
    const known = along.before(node.id);
    if (known === null) continue;
    const wants = [...wantsOf(node, known, context), ...conditionsOf(node, known, along)];
    yield* wants.flatMap((want) => faultsOf(want, diagram, context));
  }
  for (const { id, source, condition } of diagram.flows.values()) {
    const leaving = along.after(source);
    if (condition === null || leaving === null) continue;
    const known = withVariables(leaving, diagram.nodes.get(source)?.type === 'complexGateway' ? ARRIVED : []);
    yield* faultsOf({ element: id, what: told`the condition ${condition}`, names: namesOf(condition), known, at: source }, diagram, context);
  }
}

/** What a complex gateway tells its conditions (BPMN 2.0.2, 13.4.5). */
const ARRIVED = shapes('activationCount', 'waitingForStart');
/** What several instances tell the condition that completes them (BPMN 2.0.2, 13.3.7). */
const COUNTED = shapes('numberOfInstances', 'numberOfActiveInstances', 'numberOfCompletedInstances');

function shapes(...names: readonly string[]): readonly VariableShape[] {
  return names.map((name) => ({ name, values: null }));
}

/** What decides whether it happens, is done again or has been done often enough. */
function conditionsOf(node: FlowNode, before: Known, along: VariablesAlong): Want[] {
  const want = (what: (expression: string) => Told, expression: string | null, known: Known): Want[] =>
    expression === null ? [] : [{ element: node.id, what: what(expression), names: namesOf(expression), known, at: node.id }];
  const done = along.done(node.id) ?? before;
  const { multiInstance, standardLoop } = node;
  return [
    ...want((expression) => told`the condition ${expression}`, node.condition, node.type === 'complexGateway' ? withVariables(before, ARRIVED) : before),
    ...want((expression) => told`the condition of the loop ${expression}`, standardLoop?.condition ?? null, standardLoop?.testBefore === true ? before : done),
    ...want((expression) => told`the completion condition ${expression}`, multiInstance?.completionCondition ?? null, withVariables(withoutLocal(node, before, done), COUNTED)),
    ...want((expression) => told`the output element ${expression}`, multiInstance?.outputElement ?? null, done),
  ];
}

/** Whether it brings variables no schema lists: a message, an error that is caught, what a called process ends with. */
export function bringsUnlisted({ type, event }: FlowNode): boolean {
  const catches = type === 'startEvent' || type === 'intermediateCatchEvent' || type === 'boundaryEvent';
  return type === 'receiveTask' || type === 'callActivity' || (catches && (event === 'message' || event === 'error'));
}

/** In the order the engine evaluates them. */
function wantsOf(node: FlowNode, before: Known, context: CheckContext): Want[] {
  const wants: Want[] = [];
  const want = (what: Told, names: readonly string[], known: Known): number => wants.push({ element: node.id, what, names, known, at: node.id });
  const collection = node.multiInstance?.inputCollection ?? '';
  if (collection !== '') want(told`the collection ${collection}`, namesOf(collection), before);
  if (node.timer !== null) want(told`the timer ${node.timer.value}`, namesOf(node.timer.value), before);
  let seen = withVariables(before, localOf(node));
  const take = (mappings: FlowNode['inputs']): void => {
    for (const { source, target } of mappings) {
      want(told`the mapping of "${target}"`, namesOf(source), seen);
      seen = withVariables(seen, [{ name: target, values: null }]);
    }
  };
  take(node.inputs);
  if (node.operation !== null) want(told`the operation ${node.operation}`, context.operations.get(node.operation)?.needs ?? [], seen);
  if (node.completionOperation !== null) {
    const fields = node.formId === null ? [] : context.formVariables(context.forms[node.formId]);
    const { needs } = context.operations.get(node.completionOperation) ?? { needs: [] };
    want(told`the operation ${node.completionOperation}`, needs, withVariables(seen, fields));
  }
  seen = withVariables(seen, resultOf(node, context));
  if (!bringsUnlisted(node)) take(node.outputs);
  return wants;
}

/** Of a text that is no expression, or a faulty one, others speak. */
function namesOf(expression: string): readonly string[] {
  return expression.startsWith('=') && expressionFault(expression) === null ? freeNames(expression) : [];
}

function faultsOf({ element, what, names, known, at }: Want, diagram: Diagram, context: CheckContext): UnsetVariable[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => ({
      name,
      element,
      ...told`${what} needs "${name}", which is not set on every way here: have it set before`,
      path: wayWithout(diagram, at, (node) => sets(node, name, context)),
    }));
}

function sets(node: FlowNode, name: string, context: CheckContext): boolean {
  const written = node.outputs.length === 0 ? resultOf(node, context).map((one) => one.name) : node.outputs.map(({ target }) => target);
  return node.multiInstance === null && written.includes(name);
}
