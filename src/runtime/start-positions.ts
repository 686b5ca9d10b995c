import type { Diagram, FlowNode } from '../model/diagram.ts';

/**
 * The positions that take an application: those of the first user tasks behind the start event, whatever stands
 * between. They may also record that the applicant withdraws it.
 */
export function startPositions(diagram: Diagram): readonly string[] {
  return [...new Set(firstTasks(diagram).flatMap(({ positions }) => positions))];
}

/** The first user tasks behind the start event, whatever stands between. */
export function firstTasks(diagram: Diagram): readonly FlowNode[] {
  const found: FlowNode[] = [];
  const seen = new Set<string>();
  const queue: FlowNode[] = [...diagram.nodes.values()].filter((node) => node.type === 'startEvent' && node.scope === diagram.processId);
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    if (node.type === 'userTask') {
      found.push(node);
      continue;
    }
    for (const flow of node.outgoing) {
      const next = diagram.nodes.get(diagram.flows.get(flow)?.target ?? '');
      if (next !== undefined) queue.push(next);
    }
  }
  return found;
}
