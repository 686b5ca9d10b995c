import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import type { Diagram, FlowNode } from '../model/diagram.ts';

/** Whether the actor holds one of the positions. */
export function holdsOne(actor: Actor, positions: readonly string[]): boolean {
  return actor.positions.some((position) => positions.includes(position));
}

/**
 * The positions that take an application: those of the first user tasks behind the start event, whatever stands
 * between. They may also record that the applicant withdraws it.
 */
export function startPositions(diagram: Diagram): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const queue: FlowNode[] = [...diagram.nodes.values()].filter((node) => node.type === 'startEvent' && node.scope === diagram.processId);
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    if (node.type === 'userTask') {
      for (const position of node.positions) found.add(position);
      continue;
    }
    for (const flow of node.outgoing) {
      const next = diagram.nodes.get(diagram.flows.get(flow)?.target ?? '');
      if (next !== undefined) queue.push(next);
    }
  }
  return [...found];
}

/** Whether the actor may know of the case at all. */
export function maySee(actor: Actor, subject: Pick<Case, 'office'>): boolean {
  return actor.roles.includes('administrator') || (actor.office !== null && actor.office === subject.office);
}
