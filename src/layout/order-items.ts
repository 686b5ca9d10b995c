import type { Item, Link, Plan } from './plan.ts';

/** Puts the items in the order the flow reaches them and finds the longest way and the flows that lead back. */
export function orderItems(
  items: ReadonlyMap<string, Item>,
  links: readonly Link[],
): Pick<Plan, 'items' | 'mainPath' | 'backward'> {
  const forward = links.filter((link) => link.kind !== 'message' && items.has(link.source) && items.has(link.target));
  const backward = findBackward(items, forward);
  const ahead = new Map<string, Link[]>();
  const waiting = new Map<string, number>();
  for (const link of forward) {
    if (backward.has(link.id)) continue;
    ahead.set(link.source, [...(ahead.get(link.source) ?? []), link]);
    waiting.set(link.target, (waiting.get(link.target) ?? 0) + 1);
  }

  const order: string[] = [];
  const ready = [...items.keys()].filter((id) => !waiting.has(id));
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    order.push(id);
    for (const link of ahead.get(id) ?? []) {
      const left = (waiting.get(link.target) ?? 0) - 1;
      waiting.set(link.target, left);
      if (left === 0) ready.push(link.target);
    }
  }

  const mainPath = longestWay(order, ahead);
  const sorted = [...order.filter((id) => mainPath.has(id)), ...order.filter((id) => !mainPath.has(id))];
  return {
    items: new Map(topological(sorted, ahead).map((id) => [id, items.get(id) as Item])),
    mainPath,
    backward,
  };
}

/** The flows by which a walk from the starts comes back to where it already is. */
function findBackward(items: ReadonlyMap<string, Item>, links: readonly Link[]): Set<string> {
  const backward = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const from = new Map<string, Link[]>();
  for (const link of links) from.set(link.source, [...(from.get(link.source) ?? []), link]);
  const walk = (id: string): void => {
    state.set(id, 'open');
    for (const link of from.get(id) ?? []) {
      const seen = state.get(link.target);
      if (seen === 'open') backward.add(link.id);
      else if (seen === undefined) walk(link.target);
    }
    state.set(id, 'done');
  };
  const targets = new Set(links.map((link) => link.target));
  for (const id of items.keys()) if (!targets.has(id)) walk(id);
  for (const id of items.keys()) if (!state.has(id)) walk(id);
  return backward;
}

function longestWay(order: readonly string[], ahead: ReadonlyMap<string, readonly Link[]>): Set<string> {
  const length = new Map<string, number>();
  const next = new Map<string, string>();
  for (const id of order.toReversed()) {
    let best = 1;
    for (const link of ahead.get(id) ?? []) {
      const way = 1 + (length.get(link.target) ?? 0);
      if (link.kind === 'sequence' && way > best) {
        best = way;
        next.set(id, link.target);
      }
    }
    length.set(id, best);
  }
  const way = new Set<string>();
  let at = order.toSorted((a, b) => (length.get(b) ?? 0) - (length.get(a) ?? 0))[0];
  while (at !== undefined) {
    way.add(at);
    at = next.get(at);
  }
  return way;
}

/** Keeps the given preference as far as every item still comes after those that lead to it. */
function topological(preferred: readonly string[], ahead: ReadonlyMap<string, readonly Link[]>): string[] {
  const before = new Map<string, string[]>();
  for (const [source, links] of ahead) {
    for (const link of links) before.set(link.target, [...(before.get(link.target) ?? []), source]);
  }
  const order = new Set<string>();
  const place = (id: string): void => {
    if (order.has(id)) return;
    for (const source of before.get(id) ?? []) place(source);
    order.add(id);
  };
  for (const id of preferred) place(id);
  return [...order];
}
