import type { ActCheck } from '../act-check.ts';
import { elementRole } from '../element-role.ts';
import { isActivity } from '../is-activity.ts';

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
        yield { element: node.id, sentence: 'in the act a system does this: make it a service task' };
      } else if (positions.length > 0 && !byPerson && role.kind !== 'part') {
        yield { element: node.id, sentence: `in the act a person does this: make it a user task of ${positions.join(', ')}` };
      } else if (byPerson && !(node.positions.length === positions.length && positions.every((one) => node.positions.includes(one)))) {
        yield { element: node.id, sentence: `this is the work of ${positions.join(', ')}, not of ${node.positions.join(', ') || 'nobody'}` };
      }
    }
  },
};
