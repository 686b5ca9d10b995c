import type { Scope } from './token.ts';

/** Counts a token that waits at a join. */
export function addArrival(scope: Scope, node: number, flow: number): Map<number, number> {
  const here = scope.arrivals.get(node) ?? new Map<number, number>();
  here.set(flow, (here.get(flow) ?? 0) + 1);
  scope.arrivals.set(node, here);
  return here;
}

/** Takes one token from each of the flows. */
export function takeArrivals(scope: Scope, node: number, flows: readonly number[]): void {
  const here = scope.arrivals.get(node);
  if (here === undefined) return;
  for (const flow of flows) {
    const left = (here.get(flow) ?? 0) - 1;
    if (left > 0) here.set(flow, left);
    else here.delete(flow);
  }
  if (here.size === 0) scope.arrivals.delete(node);
}
