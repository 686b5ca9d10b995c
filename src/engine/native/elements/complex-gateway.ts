import type { Variables } from '../../port.ts';
import { addArrival, takeArrivals } from '../arrivals.ts';
import { canStillCome } from '../can-still-come.ts';
import type { ElementKind } from '../element-kind.ts';
import { askCondition, holdingFlows, inclusiveChoice } from '../flow-choice.ts';
import type { Run } from '../run.ts';
import type { Scope, Token } from '../token.ts';

/**
 * Fires when its condition holds, then swallows what comes late along the flows that had no token, until nothing can come
 * there any more, and goes once more the ways whose condition holds then (BPMN 2.0, 13.4.5).
 */
export const complexGateway: ElementKind = {
  arrive: (run, node, scope, flow) => {
    const reset = resetAt(run, node, scope);
    const had = reset?.memo as readonly number[] | undefined;
    if (reset === null || had === undefined || had.includes(flow)) {
      addArrival(scope, node, flow);
      if (reset === null) activate(run, node, scope);
    } else reset.memo = [...had, flow];
  },
  begin: (run, token) => {
    const { node, scope } = token;
    run.leave(token, inclusiveChoice(run.graph, node, seenAt(run, node, scope, true)));
  },
  settle: (run, node, scope) => {
    const reset = resetAt(run, node, scope);
    if (reset === null) return false;
    const had = reset.memo as readonly number[];
    const empty = (run.graph.incoming[node] ?? []).filter((flow) => !had.includes(flow));
    // What can as well come where a token was taken already is not expected either (BPMN 2.0, table 13.5).
    if (canStillCome(run, node, scope, empty, had)) return false;
    start(run, reset);
    return true;
  },
};

function resetAt(run: Run, node: number, scope: Scope): Token | null {
  return run.tokens.find((token) => token.role === 'reset' && token.node === node && token.scope === scope) ?? null;
}

function activate(run: Run, node: number, scope: Scope): void {
  const { id = '', condition = null } = run.graph.nodes[node] ?? {};
  const here = scope.arrivals.get(node);
  if (here === undefined || condition === null || !askCondition(id, condition, seenAt(run, node, scope, true))) return;
  const had = [...here.keys()];
  takeArrivals(scope, node, had);
  run.put({ node, scope, role: 'reset', memo: had });
  run.enter(node, scope);
}

/** Nothing more is expected: the gateway waits for its start again. */
function start(run: Run, reset: Token): void {
  const { node, scope } = reset;
  run.remove(reset);
  run.checkLater(scope);
  const flows = holdingFlows(run.graph, node, seenAt(run, node, scope, false));
  run.next(() => activate(run, node, scope));
  run.passThrough({ node, pass: run.nextPass(node), scope }, flows);
}

function seenAt(run: Run, node: number, scope: Scope, waitingForStart: boolean): Variables {
  const activationCount = scope.arrivals.get(node)?.size ?? 0;
  return { ...run.seenFrom(scope), activationCount, waitingForStart };
}
