import type { Diagram, FlowNode } from '../model/diagram.ts';
import { expressionFault } from '../model/expression.ts';
import { freeNames } from '../model/free-names.ts';
import type { CheckContext } from './finding.ts';
import { type Known, withVariables } from './known-variables.ts';
import { localOf } from './local-variables.ts';
import { bringsUnlisted } from './unset-variables.ts';
import { resultOf, type VariablesAlong, variablesAlong } from './variables-along.ts';

/** Where an expression of an element stands. */
export type ExpressionPlace = { readonly kind: 'input' | 'output'; readonly index: number } | { readonly kind: 'condition' };

/** A name an expression uses that is not set on every way to it. */
export interface UnknownName {
  readonly place: ExpressionPlace;
  readonly name: string;
}

/** What is set for sure where an expression of an element or a flow is evaluated; null where no token comes. */
export function knownAt(diagram: Diagram, element: string, place: ExpressionPlace, context: CheckContext): Known | null {
  const along = variablesAlong(diagram, context);
  const flow = diagram.flows.get(element);
  if (flow !== undefined) return along.after(flow.source);
  const node = diagram.nodes.get(element);
  return node === undefined ? null : knownIn(node, place, { along, context });
}

/** The names in the mappings of an element, or in the condition of a flow, that are not set there. */
export function unknownNames(diagram: Diagram, element: string, context: CheckContext): readonly UnknownName[] {
  const flow = diagram.flows.get(element);
  if (flow !== undefined) return unknown(diagram, element, { place: { kind: 'condition' }, expression: flow.condition ?? '' }, context);
  const node = diagram.nodes.get(element);
  if (node === undefined) return [];
  const places = [
    ...node.inputs.map(({ source }, index) => ({ place: { kind: 'input' as const, index }, expression: source })),
    // What a message or a called process brings no schema lists.
    ...(bringsUnlisted(node) ? [] : node.outputs.map(({ source }, index) => ({ place: { kind: 'output' as const, index }, expression: source }))),
  ];
  return places.flatMap((one) => unknown(diagram, element, one, context));
}

/** In the order the engine evaluates them: inputs, the work, outputs. */
function knownIn(node: FlowNode, place: ExpressionPlace, { along, context }: { readonly along: VariablesAlong; readonly context: CheckContext }): Known | null {
  const before = along.before(node.id);
  if (before === null) return null;
  const set = (known: Known, mappings: FlowNode['inputs']): Known => withVariables(known, mappings.map(({ target }) => ({ name: target, values: null })));
  const entered = withVariables(before, localOf(node));
  if (place.kind === 'input') return set(entered, node.inputs.slice(0, place.index));
  const worked = withVariables(set(entered, node.inputs), resultOf(node, context));
  return place.kind === 'output' ? set(worked, node.outputs.slice(0, place.index)) : entered;
}

function unknown(
  diagram: Diagram,
  element: string,
  { place, expression }: { readonly place: ExpressionPlace; readonly expression: string },
  context: CheckContext,
): readonly UnknownName[] {
  if (!expression.startsWith('=') || expressionFault(expression) !== null) return [];
  const known = knownAt(diagram, element, place, context);
  return known === null ? [] : freeNames(expression).filter((name) => !known.has(name)).map((name) => ({ place, name }));
}
