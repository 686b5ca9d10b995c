import type { Run } from './run.ts';
import type { Scope, Token } from './token.ts';

/**
 * Whether a token elsewhere in the scope can still come to one of the flows `empty` without passing the gateway, and not
 * as well to one of those `filled` (BPMN 2.0, 13.4.3).
 */
export function canStillCome(run: Run, gateway: number, scope: Scope, empty: readonly number[], filled: readonly number[]): boolean {
  const ways = run.graph.joins.get(gateway);
  if (ways === undefined) return false;
  const comes = (node: number): boolean =>
    node !== gateway && empty.some((flow) => ways.get(flow)?.awaited[node] === 1) && !filled.some((flow) => ways.get(flow)?.own[node] === 1);
  if ([...scope.arrivals.keys()].some(comes)) return true;
  return run.tokens.some((token) => token.scope === scope && rests(run, token) && comes(token.node));
}

/** Whether a token of its own goes on from here: what waits, and what a boundary starts beside it. */
function rests(run: Run, { role, node }: Token): boolean {
  const { attachedTo = null, interrupting = true } = run.graph.nodes[node] ?? {};
  return role !== 'armed' || (attachedTo !== null && !interrupting);
}
