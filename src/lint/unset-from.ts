import type { Diagram, FlowNode } from '../model/diagram.ts';
import type { CheckContext } from './finding.ts';
import type { Known } from './known-variables.ts';
import type { Standing } from './soundness/marking-of.ts';
import { unsetVariables, type UnsetVariable } from './unset-variables.ts';
import { type Begun, variablesAlong } from './variables-along.ts';

/** A place of a case, with the names that only it sees. */
export type StandingWithNames = Standing & { readonly local: readonly string[] };

/**
 * The variables that something wants from where a case stands on and that, with those it has, are not set on every way
 * there.
 */
export function unsetFrom(
  diagram: Diagram,
  context: CheckContext,
  standing: readonly StandingWithNames[],
  names: readonly string[],
): readonly UnsetVariable[] {
  return [...unsetVariables(diagram, context, variablesAlong(diagram, context, begunAt(diagram, standing, names)))];
}

function begunAt(diagram: Diagram, standing: readonly StandingWithNames[], names: readonly string[]): Begun {
  const at = new Map<string, Known>();
  const arrived = new Set<string>();
  for (const { is, element, flows, local } of standing) {
    const known: Known = new Map([...names, ...local].map((name) => [name, null]));
    const node = diagram.nodes.get(element);
    if (node === undefined) continue;
    if (is === 'arrived' && node.type === 'parallelGateway') for (const flow of flows) arrived.add(flow);
    else if (is !== 'armed') at.set(element, known);
    // What waits on a boundary is known by its activity; an event sub-process begins with what the case has.
    else if (node.type === 'startEvent' && !at.has(node.scope)) at.set(node.scope, known);
    else if (node.attachedTo === null) at.set(element, known);
  }
  const joins = standing.filter(({ is }) => is === 'arrived').map(({ element }) => element);
  return { at, arrived, ahead: aheadOf(diagram, new Set(at.keys()), joins, standing) };
}

/** Everything a token can come to from here: along flows and links, into scopes, over boundaries, to what undoes. */
function aheadOf(
  { nodes, flows }: Diagram,
  here: ReadonlySet<string>,
  joins: readonly string[],
  standing: readonly StandingWithNames[],
): ReadonlySet<string> {
  const all = [...nodes.values()];
  const ahead = new Set([...here, ...joins]);
  const inside = (scope: FlowNode): readonly string[] =>
    all.filter((node) => node.scope === scope.id && (node.incoming.length === 0 || node.triggeredByEvent)).map(({ id }) => id);
  const occupied = new Set(standing.map(({ element }) => nodes.get(element)?.scope ?? ''));
  // A set goes on over what is added while it is gone through.
  for (const id of ahead) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    const further = [
      ...node.outgoing.map((flow) => flows.get(flow)?.target ?? ''),
      ...all.filter(({ attachedTo }) => attachedTo === id).map((event) => event.id),
      ...all.flatMap(({ attachedTo, compensationHandler }) => (attachedTo === id ? (compensationHandler ?? []) : [])),
      ...all.filter((other) => node.event === 'link' && other.event === 'link' && other.linkName === node.linkName && other.scope === node.scope).map((other) => other.id),
      // Where a token is inside already its beginning is behind it.
      ...(node.type === 'subProcess' && (!here.has(id) || !occupied.has(id)) ? inside(node) : []),
    ];
    for (const next of further) ahead.add(next);
  }
  return ahead;
}
