import type { Check } from '../finding.ts';

/** Every way out of a deciding exclusive gateway has a condition, except one default. */
export const gatewayDecides: Check = {
  name: 'gateway-decides',
  class: 'execution',
  *run(diagram) {
    for (const node of diagram.nodes.values()) {
      if (node.type !== 'exclusiveGateway' || node.outgoing.length < 2) continue;
      if (node.defaultFlow === null) {
        yield { element: node.id, sentence: 'a deciding gateway needs a default flow, the unfavourable way' };
      }
      for (const id of node.outgoing) {
        const conditional = (diagram.flows.get(id)?.condition ?? null) !== null;
        if (id === node.defaultFlow && conditional) {
          yield { element: id, sentence: 'the default flow has a condition, which nobody would ask' };
        }
        if (id !== node.defaultFlow && !conditional) {
          yield { element: id, sentence: 'this way out of a deciding gateway needs a condition' };
        }
      }
    }
  },
};
