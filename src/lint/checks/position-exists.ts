import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** Every user task says which positions may do it, by names the acts know. */
export const positionExists: Check = {
  name: 'position-exists',
  class: 'execution',
  *run(diagram, { positions }) {
    for (const node of diagram.nodes.values()) {
      if (node.type !== 'userTask') continue;
      if (node.positions.length === 0) {
        yield {
          element: node.id,
          ...told`nobody may do this task: name positions in zeebe:assignmentDefinition candidateGroups`,
        };
      }
      for (const position of node.positions) {
        if (!positions.has(position)) {
          yield { element: node.id, ...told`"${position}" is no position; there are: ${[...positions].join(', ')}` };
        }
      }
    }
  },
};
