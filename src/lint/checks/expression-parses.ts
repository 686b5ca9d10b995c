import { expressionFault } from '../../model/expression.ts';
import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** Every condition and mapping is well-formed FEEL, within the bounds of what is run. */
export const expressionParses: Check = {
  name: 'expression-parses',
  class: 'execution',
  *run(diagram) {
    for (const flow of diagram.flows.values()) {
      const fault = flow.condition === null ? null : expressionFault(flow.condition);
      if (fault !== null) yield { element: flow.id, ...told`the condition ${flow.condition ?? ''} is not FEEL as it is run here: ${fault}` };
    }
    for (const node of diagram.nodes.values()) {
      for (const { source, target } of [...node.inputs, ...node.outputs]) {
        const fault = expressionFault(source);
        if (fault !== null) yield { element: node.id, ...told`the mapping of "${target}" is not FEEL as it is run here: ${fault}` };
      }
    }
  },
};
