import type { Diagram, FlowNode } from '../model/diagram.ts';
import type { CheckContext, VariableShape } from './finding.ts';
import { type Known, join, meet, sameKnown, type Values, withVariables } from './known-variables.ts';

/** What is known of the variables along the flow. An element no token reaches has neither. */
export interface VariablesAlong {
  /** What is set on every way to the element. */
  before(element: string): Known | null;
  /** What is set when a token leaves it. */
  after(element: string): Known | null;
}

/**
 * Follows what each element sets from the start to a fixed point: loops included, what one of several exclusive ways
 * leaves out is out, what any branch of a parallel join sets is in. A case begins with no variables.
 */
export function variablesAlong(diagram: Diagram, context: CheckContext): VariablesAlong {
  const before = new Map<string, Known>();
  const after = new Map<string, Known>();
  // Reading forms and schemas is slow, and the rounds below ask again and again.
  const results = new Map([...diagram.nodes.values()].map((node) => [node.id, resultOf(node, context)]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const node of diagram.nodes.values()) {
      const entering = knownBefore(diagram, node, { before, after });
      if (entering === null) continue;
      before.set(node.id, entering);
      const leaving = knownAfter(diagram, node, entering, { after, result: results.get(node.id) ?? [] });
      const earlier = after.get(node.id);
      if (leaving === null || (earlier !== undefined && sameKnown(earlier, leaving))) continue;
      after.set(node.id, leaving);
      moved = true;
    }
  }
  return { before: (element) => before.get(element) ?? null, after: (element) => after.get(element) ?? null };
}

/** What completing the element brings in: the values of its form, the result of its operations. */
export function resultOf(node: FlowNode, context: CheckContext): readonly VariableShape[] {
  const fields = node.formId === null ? [] : context.formVariables(context.forms[node.formId]).filter(({ secret }) => !secret);
  const operations = [node.operation, node.completionOperation].map((type) => (type === null ? [] : (context.operations.get(type)?.sets ?? [])));
  return [...fields, ...operations.flat()];
}

/** What the element's own expressions see beside the case's variables: the item of the collection it repeats over. */
export function localOf({ multiInstance }: FlowNode): readonly VariableShape[] {
  const item = multiInstance?.inputElement ?? null;
  return item === null ? [] : [{ name: item, values: null }];
}

/** What an expression can give, as far as it can be told by looking at it. */
export function valuesOf(expression: string, known: Known): Values {
  const text = expression.slice(1).trim();
  const branches = /^if\b[^]*\bthen\s+("[^"\\]*"|true|false)\s+else\s+("[^"\\]*"|true|false)$/.exec(text);
  if (branches !== null) return [literal(branches[1] ?? ''), literal(branches[2] ?? '')];
  if (/^("[^"\\]*"|true|false)$/.test(text)) return [literal(text)];
  return known.get(text) ?? null;
}

function literal(text: string): string | boolean {
  return text.startsWith('"') ? text.slice(1, -1) : text === 'true';
}

interface Reached {
  readonly before: ReadonlyMap<string, Known>;
  readonly after: ReadonlyMap<string, Known>;
}

function knownBefore(diagram: Diagram, node: FlowNode, { before, after }: Reached): Known | null {
  if (node.attachedTo !== null) return before.get(node.attachedTo) ?? null;
  if (node.type === 'startEvent') return node.scope === diagram.processId ? new Map() : (before.get(node.scope) ?? null);
  const ways = node.incoming.map((flow) => after.get(diagram.flows.get(flow)?.source ?? ''));
  const reached = ways.filter((way) => way !== undefined);
  // What a branch that is not followed yet will set is not known: a join waits for it.
  if (node.type === 'parallelGateway') return reached.length < ways.length || reached.length === 0 ? null : join(reached);
  return reached.length === 0 ? null : meet(reached);
}

function knownAfter(
  diagram: Diagram,
  node: FlowNode,
  entering: Known,
  { after, result }: Pick<Reached, 'after'> & { readonly result: readonly VariableShape[] },
): Known | null {
  if (node.type === 'subProcess') {
    const ends = [...diagram.nodes.values()].filter(({ scope, type, event }) => scope === node.id && type === 'endEvent' && event !== 'error');
    const reached = ends.map(({ id }) => after.get(id)).filter((end) => end !== undefined);
    return reached.length === 0 ? null : meet(reached);
  }
  const written = node.outputs.length === 0 ? result : mapped(node, entering, result);
  const leaving = withVariables(entering, written);
  // A collection may be empty: then nothing was done.
  return node.multiInstance === null ? leaving : meet([entering, leaving]);
}

function mapped(node: FlowNode, entering: Known, result: readonly VariableShape[]): readonly VariableShape[] {
  let seen = withVariables(entering, localOf(node));
  const take = (mappings: FlowNode['inputs']): VariableShape[] =>
    mappings.map(({ source, target }) => {
      const variable = { name: target, values: valuesOf(source, seen) };
      seen = withVariables(seen, [variable]);
      return variable;
    });
  take(node.inputs);
  seen = withVariables(seen, result);
  return take(node.outputs);
}
