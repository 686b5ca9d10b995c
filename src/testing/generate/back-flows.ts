import type { Diagram } from '../../model/diagram.ts';

/** The sequence flows that close a loop: those that lead back to where a walk in document order has come through. */
export function backFlows({ nodes, flows }: Diagram): ReadonlySet<string> {
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  for (const start of nodes.keys()) {
    if (state.has(start)) continue;
    // By hand, as a long diagram would be as deep.
    const stack = [{ id: start, left: [...(nodes.get(start)?.outgoing ?? [])] }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const flow = top.left.shift();
      if (flow === undefined) {
        state.set(top.id, 'done');
        stack.pop();
        continue;
      }
      const target = flows.get(flow)?.target ?? '';
      if (state.get(target) === 'open') back.add(flow);
      if (state.has(target) || !nodes.has(target)) continue;
      state.set(target, 'open');
      stack.push({ id: target, left: [...(nodes.get(target)?.outgoing ?? [])] });
    }
  }
  return back;
}
