import type { Diagram, FlowNode } from '../model/diagram.ts';

/**
 * The shortest way from the start to an element that leaves out every element of a kind: ids of the elements on it, both
 * ends included. Null where each way goes over one. The target itself may be of the kind.
 */
export function wayWithout(diagram: Diagram, target: string, leftOut: (node: FlowNode) => boolean): readonly string[] | null {
  const start = [...diagram.nodes.values()].find(({ type, scope }) => type === 'startEvent' && scope === diagram.processId);
  if (start === undefined) return null;
  const ahead: (readonly string[])[] = [[start.id]];
  const seen = new Set([start.id]);
  for (const way of ahead) {
    const at = way.at(-1) ?? '';
    if (at === target) return way;
    const node = diagram.nodes.get(at);
    for (const next of node === undefined ? [] : nextOf(diagram, node, leftOut(node))) {
      if (seen.has(next)) continue;
      seen.add(next);
      ahead.push([...way, next]);
    }
  }
  return null;
}

/** Where a token goes from an element; where the element must not be done, only the events at its edge lead on. */
function nextOf(diagram: Diagram, node: FlowNode, leftOut: boolean): string[] {
  const all = [...diagram.nodes.values()];
  const edge = all.filter(({ attachedTo }) => attachedTo === node.id).map(({ id }) => id);
  if (leftOut) return edge;
  const inner = all.filter(({ scope, type }) => scope === node.id && type === 'startEvent').map(({ id }) => id);
  return [...edge, ...inner, ...node.outgoing.map((flow) => diagram.flows.get(flow)?.target ?? '')];
}
