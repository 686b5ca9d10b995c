import { addArrival, takeArrivals } from '../arrivals.ts';
import { canStillCome } from '../can-still-come.ts';
import type { ElementKind } from '../element-kind.ts';
import { inclusiveChoice } from '../flow-choice.ts';

/** Waits as long as a token can still come to a flow that has none, and goes every way whose condition holds (BPMN 2.0, 13.4.3). */
export const inclusiveGateway: ElementKind = {
  arrive: (run, node, scope, flow) => {
    if (run.graph.joins.has(node)) addArrival(scope, node, flow);
    else run.enter(node, scope);
  },
  begin: (run, token) => run.leave(token, inclusiveChoice(run.graph, token.node, run.seenFrom(token.scope))),
  settle: (run, node, scope) => {
    const here = scope.arrivals.get(node);
    if (here === undefined) return false;
    const filled = [...here.keys()];
    const empty = (run.graph.incoming[node] ?? []).filter((flow) => !here.has(flow));
    if (canStillCome(run, node, scope, empty, filled)) return false;
    takeArrivals(scope, node, filled);
    run.checkLater(scope);
    run.enter(node, scope);
    return true;
  },
};
