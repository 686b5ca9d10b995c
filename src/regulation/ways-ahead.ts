import type { Diagram, FlowNode } from '../model/diagram.ts';

/** The nodes straight behind a node, in the order of its flows. */
export function followers(diagram: Diagram, { outgoing }: FlowNode): readonly FlowNode[] {
  return outgoing.flatMap((flow) => diagram.nodes.get(diagram.flows.get(flow)?.target ?? '') ?? []);
}

/** The nodes straight before a node. */
export function forerunners(diagram: Diagram, { incoming }: FlowNode): readonly FlowNode[] {
  return incoming.flatMap((flow) => diagram.nodes.get(diagram.flows.get(flow)?.source ?? '') ?? []);
}

/**
 * The first nodes behind the given ones for which `stop` holds, the given ones themselves included: every way is
 * followed until it meets one, or ends.
 */
export function firstMet(
  from: readonly FlowNode[],
  stop: (node: FlowNode) => boolean,
  step: (node: FlowNode) => readonly FlowNode[],
): readonly FlowNode[] {
  const met: FlowNode[] = [];
  const seen = new Set<string>();
  const open = [...from];
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    if (stop(node)) met.push(node);
    else open.push(...step(node));
  }
  return met;
}

/** Whether a token that stands at the one can get to the other; not so from a node to itself without a loop. */
export function reaches(diagram: Diagram, from: FlowNode, to: FlowNode): boolean {
  return firstMet(followers(diagram, from), ({ id }) => id === to.id, (node) => followers(diagram, node)).length > 0;
}
