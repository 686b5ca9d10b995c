import type { Diagram, FlowNode } from '../../model/diagram.ts';
import type { ActCheck } from '../act-check.ts';
import type { Digest } from '../digest.ts';
import { elementRole, stepOf } from '../element-role.ts';
import { isActivity } from '../is-activity.ts';
import { told } from '../../model/told.ts';

/** A task is a person's where the act gives the work to a person, and names the positions the act's unit has for it. */
export const positionsFit: ActCheck = {
  name: 'positions-fit',
  *run({ diagram, digest }) {
    for (const node of diagram.nodes.values()) {
      if (!isActivity(node)) continue;
      const role = elementRole(node.id, digest);
      const positions = 'step' in role ? role.step?.positions : 'row' in role ? role.row?.positions : undefined;
      if (positions === undefined) continue;
      const byPerson = node.type === 'userTask';
      if (positions.length === 0 && byPerson) {
        yield { element: node.id, ...told`in the act a system does this: make it a service task` };
      } else if (positions.length > 0 && !byPerson && role.kind !== 'part') {
        yield { element: node.id, ...told`in the act a person does this: make it a user task of ${positions.join(', ')}` };
      } else if (byPerson && !fits(node, positions, parts(node, diagram, digest))) {
        yield { element: node.id, ...told`this is the work of ${positions.join(', ')}, not of ${node.positions.join(', ') || told`nobody`}` };
      }
    }
  },
};

/** The other tasks persons do of the same step. */
function parts(node: FlowNode, diagram: Diagram, digest: Digest): readonly FlowNode[] {
  const step = stepOf(node.id, digest);
  if (step === null) return [];
  return [...diagram.nodes.values()].filter((other) => other !== node && other.type === 'userTask' && stepOf(other.id, digest) === step);
}

/** Exactly the act's positions; where several persons' tasks make up a step, its positions are shared out among them. */
function fits({ positions }: FlowNode, wanted: readonly string[], others: readonly FlowNode[]): boolean {
  const together = new Set([...positions, ...others.flatMap((other) => other.positions)]);
  return positions.length > 0 && positions.every((one) => wanted.includes(one)) && wanted.every((one) => together.has(one));
}
