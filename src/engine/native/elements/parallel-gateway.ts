import { addArrival, takeArrivals } from '../arrivals.ts';
import type { ElementKind } from '../element-kind.ts';

/** Waits for a token on every flow into it, and sends one along every flow out of it (BPMN 2.0, 13.4.1). */
export const parallelGateway: ElementKind = {
  arrive: (run, node, scope, flow) => {
    const incoming = run.graph.incoming[node] ?? [];
    if (incoming.length > 1) {
      const here = addArrival(scope, node, flow);
      if (here.size < incoming.length) return;
      takeArrivals(scope, node, incoming);
    }
    run.enter(node, scope);
  },
  begin: (run, token) => run.leave(token, run.graph.outgoing[token.node] ?? []),
};
