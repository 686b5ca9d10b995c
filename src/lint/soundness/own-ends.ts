import type { Diagram } from '../../model/diagram.ts';

/** The ends that can be come to without an event that does not interrupt: where the scope itself comes to. */
export function ownEnds(diagram: Diagram): ReadonlySet<string> {
  const nodes = [...diagram.nodes.values()].filter(({ triggeredByEvent }) => !triggeredByEvent);
  const begun = nodes.filter(({ incoming, attachedTo, interrupting }) => incoming.length === 0 && (attachedTo === null || interrupting));
  const found = reachable(diagram, begun.map(({ id }) => id));
  return new Set(nodes.filter(({ id, outgoing }) => found.has(id) && outgoing.length === 0).map(({ id }) => id));
}

/** What can be come to along sequence flows, where it begins included. */
export function reachable(diagram: Diagram, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  // A set goes on over what is added while it is gone through.
  for (const id of found) for (const flow of diagram.nodes.get(id)?.outgoing ?? []) found.add(diagram.flows.get(flow)?.target ?? '');
  return found;
}
