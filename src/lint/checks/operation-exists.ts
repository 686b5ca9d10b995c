import type { FlowNode } from '../../model/diagram.ts';
import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** Every job names an operation that an adapter offers, and so does every operation a completion demands. */
export const operationExists: Check = {
  name: 'operation-exists',
  class: 'execution',
  *run(diagram, { operations }) {
    for (const node of diagram.nodes.values()) {
      if (node.operation === null && needsOperation(node)) {
        yield { element: node.id, ...told`a job needs an operation: name one in zeebe:taskDefinition type` };
      }
      for (const operation of [node.operation, node.completionOperation]) {
        if (operation !== null && !operations.has(operation)) {
          yield { element: node.id, ...told`no adapter offers the operation "${operation}"` };
        }
      }
    }
  },
};

function needsOperation(node: FlowNode): boolean {
  return ['serviceTask', 'sendTask', 'businessRuleTask'].includes(node.type) || (node.type === 'endEvent' && node.event === 'message');
}
