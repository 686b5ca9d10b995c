import type { Diagram, FlowNode } from '../model/diagram.ts';
import type { CheckContext, VariableShape } from './finding.ts';
import { knownBefore, type Reached } from './known-before.ts';
import { localOf, withoutLocal } from './local-variables.ts';
import { type Known, meet, sameKnown, type Values, withVariables } from './known-variables.ts';

/** What is known of the variables along the flow. An element no token reaches has neither. */
export interface VariablesAlong {
  /** What is set on every way to the element. */
  before(element: string): Known | null;
  /** What is set once its work has been done, one instance of it where there are several, its item included. */
  done(element: string): Known | null;
  /** What is set when a token leaves it. */
  after(element: string): Known | null;
}

/** Each diagram is followed once in a context, however many checks ask. */
const followed = new WeakMap<Diagram, { readonly context: CheckContext; readonly along: VariablesAlong }>();

/** What is known of the variables along the flow of a diagram; of a case under way, `from` where it stands. */
export function variablesAlong(diagram: Diagram, context: CheckContext, from: Begun | null = null): VariablesAlong {
  if (from !== null) return follow(diagram, context, from);
  const known = followed.get(diagram);
  if (known?.context === context) return known.along;
  const along = follow(diagram, context, null);
  followed.set(diagram, { context, along });
  return along;
}

/**
 * Follows what each element sets from the start to a fixed point: loops included, what one of several exclusive ways
 * leaves out is out, what any branch of a parallel join sets is in. A case begins with no variables, unless it is followed
 * `from` where it stands.
 */
function follow(diagram: Diagram, context: CheckContext, from: Begun | null): VariablesAlong {
  const before = new Map<string, Known>();
  const done = new Map<string, Known>();
  const after = new Map<string, Known>();
  // Reading forms and schemas is slow, and the rounds below ask again and again.
  const results = new Map([...diagram.nodes.values()].map((node) => [node.id, resultOf(node, context)]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const node of diagram.nodes.values()) {
      const entering = begunWith(diagram, node, { before, after }, from);
      if (entering === null) continue;
      before.set(node.id, entering);
      const worked = knownDone(diagram, node, entering, { after, result: results.get(node.id) ?? [] });
      if (worked === null) continue;
      done.set(node.id, worked);
      const leaving = knownAfter(node, entering, worked);
      const earlier = after.get(node.id);
      if (earlier !== undefined && sameKnown(earlier, leaving)) continue;
      after.set(node.id, leaving);
      moved = true;
    }
  }
  const of = (map: ReadonlyMap<string, Known>) => (element: string) => map.get(element) ?? null;
  return { before: of(before), done: of(done), after: of(after) };
}

/** What is known where a case under way is followed from the elements it stands at. */
export interface Begun {
  /** What is set at each element the case is at. */
  readonly at: ReadonlyMap<string, Known>;
  /** What it can still come to, these elements among it. */
  readonly ahead: ReadonlySet<string>;
  /** Flows along which it waits at a parallel join: nothing more is awaited there. */
  readonly arrived: ReadonlySet<string>;
}

/** From a case under way on nothing is awaited that it cannot come to any more. */
function begunWith(diagram: Diagram, node: FlowNode, reached: Reached, from: Begun | null): Known | null {
  if (from === null) return knownBefore(diagram, node, reached);
  if (!from.ahead.has(node.id)) return null;
  const here = from.at.get(node.id);
  if (here !== undefined) return here;
  const awaited = (flow: string): boolean => !from.arrived.has(flow) && from.ahead.has(diagram.flows.get(flow)?.source ?? '');
  return knownBefore(diagram, { ...node, incoming: node.incoming.filter(awaited) }, reached);
}

/** What completing the element brings in: the values of its form, the result of its operations. */
export function resultOf(node: FlowNode, context: CheckContext): readonly VariableShape[] {
  const fields = node.formId === null ? [] : context.formVariables(context.forms[node.formId]).filter(({ secret }) => !secret);
  const operations = [node.operation, node.completionOperation].map((type) => (type === null ? [] : (context.operations.get(type)?.sets ?? [])));
  return [...fields, ...operations.flat()];
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

function knownDone(
  diagram: Diagram,
  node: FlowNode,
  entering: Known,
  { after, result }: { readonly after: ReadonlyMap<string, Known>; readonly result: readonly VariableShape[] },
): Known | null {
  if (node.type === 'subProcess') {
    const reached = endsOf(diagram, node.id).map((id) => after.get(id)).filter((end) => end !== undefined);
    return reached.length === 0 ? null : meet(reached);
  }
  const written = node.outputs.length === 0 ? result : mapped(node, entering, result);
  return withVariables(withVariables(entering, localOf(node)), written);
}

/** The ends a sub-process is left from: its own, and those of an event sub-process that has taken its place. */
function endsOf(diagram: Diagram, scope: string): readonly string[] {
  const inside = [...diagram.nodes.values()].filter((node) => node.scope === scope);
  const taking = inside.filter(({ id, triggeredByEvent }) =>
    triggeredByEvent && [...diagram.nodes.values()].some((start) => start.scope === id && start.type === 'startEvent' && start.interrupting),
  );
  return [
    ...inside.filter(({ type, event }) => type === 'endEvent' && event !== 'error').map(({ id }) => id),
    ...taking.flatMap(({ id }) => endsOf(diagram, id)),
  ];
}

function knownAfter(node: FlowNode, entering: Known, done: Known): Known {
  const leaving = withoutLocal(node, entering, done);
  const { multiInstance, standardLoop } = node;
  const list = multiInstance?.outputCollection ?? null;
  // A collection may be empty, and a loop tested before never entered: then nothing was done.
  const perhaps = multiInstance !== null || standardLoop?.testBefore === true ? meet([entering, leaving]) : leaving;
  return list === null ? perhaps : withVariables(perhaps, [{ name: list, values: null }]);
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
