import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/**
 * Every way out of a deciding exclusive gateway has a condition, except one default; nowhere else is there one but behind
 * inclusive gateways, and complex ones, which ask even for a single way whether it is taken at the start or the reset.
 */
export const gatewayDecides: Check = {
  name: 'gateway-decides',
  class: 'execution',
  *run(diagram) {
    for (const node of diagram.nodes.values()) {
      const decides = (/^(exclusive|inclusive)Gateway$/.test(node.type) && node.outgoing.length > 1) || node.type === 'complexGateway';
      for (const id of decides ? [] : node.outgoing) {
        if ((diagram.flows.get(id)?.condition ?? null) === null) continue;
        yield { element: id, ...told`a condition is asked only where a gateway decides: lead the ways out through one` };
      }
      if (node.type !== 'exclusiveGateway' || !decides) continue;
      if (node.defaultFlow === null) {
        yield { element: node.id, ...told`a deciding gateway needs a default flow, the unfavourable way` };
      }
      for (const id of node.outgoing) {
        const conditional = (diagram.flows.get(id)?.condition ?? null) !== null;
        if (id === node.defaultFlow && conditional) {
          yield { element: id, ...told`the default flow has a condition, which nobody would ask` };
        }
        if (id !== node.defaultFlow && !conditional) {
          yield { element: id, ...told`this way out of a deciding gateway needs a condition` };
        }
      }
    }
  },
};
