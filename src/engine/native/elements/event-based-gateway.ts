import type { ElementKind } from '../element-kind.ts';

/** Waits for the first of the events behind it (BPMN 2.0, 13.4.4). */
export const eventBasedGateway: ElementKind = {
  begin: (run, token) => {
    for (const flow of run.graph.outgoing[token.node] ?? []) run.arm(run.graph.target[flow] ?? -1, token, token.scope);
  },
};
