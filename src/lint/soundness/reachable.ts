import type { Diagram, FlowNode } from '../../model/diagram.ts';

/** What a token at one of these elements can come to along flows and links, they themselves among it. */
export function reachable({ nodes, flows }: Diagram, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  // A set goes on over what is added while it is gone through.
  for (const id of found) {
    const node = nodes.get(id);
    for (const flow of node?.outgoing ?? []) found.add(flows.get(flow)?.target ?? '');
    if (node?.type === 'intermediateThrowEvent' && node.event === 'link') {
      for (const other of nodes.values()) if (isCatchingEnd(other, node)) found.add(other.id);
    }
  }
  return found;
}

function isCatchingEnd({ type, event, linkName, scope }: FlowNode, thrower: FlowNode): boolean {
  return type === 'intermediateCatchEvent' && event === 'link' && linkName === thrower.linkName && scope === thrower.scope;
}
