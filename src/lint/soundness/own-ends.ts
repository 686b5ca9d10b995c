import type { Diagram, FlowNode } from '../../model/diagram.ts';
import { reachable } from './reachable.ts';

/** The ends, of the process and of every sub-process, that can be come to without an event that does not interrupt. */
export function ownEnds(diagram: Diagram): ReadonlySet<string> {
  const nodes = [...diagram.nodes.values()];
  const found = reachable(diagram, nodes.filter(beginsHere).map(({ id }) => id));
  return new Set(nodes.filter(({ id, outgoing }) => found.has(id) && outgoing.length === 0).map(({ id }) => id));
}

/** A catching link is come to from its throwing end, an event sub-process by its event. */
function beginsHere({ incoming, attachedTo, interrupting, event, triggeredByEvent }: FlowNode): boolean {
  return incoming.length === 0 && event !== 'link' && !triggeredByEvent && (attachedTo === null || interrupting);
}
