import type { Diagram, FlowNode } from './diagram.ts';

/**
 * Flow nodes in the order a person reads them: along the flow, and of two that could come next the one the act names
 * first. A node the act gives no item goes by the item of what leads to it. Nodes nothing leads to come last.
 */
export function readingOrder(diagram: Diagram): FlowNode[] {
  const nodes = [...diagram.nodes.values()];
  const next = waysForward(diagram);
  const waits = new Map(nodes.map(({ id }) => [id, 0]));
  for (const targets of next.values()) for (const target of targets) waits.set(target, (waits.get(target) ?? 0) + 1);

  const item = new Map(nodes.map((node) => [node.id, ownItem(node)]));
  const place = new Map(nodes.map(({ id }, n) => [id, n]));
  const rank = (node: FlowNode): number => item.get(node.id) ?? 0;
  const ready = nodes.filter(({ id }) => waits.get(id) === 0);
  const order: FlowNode[] = [];
  for (;;) {
    const node = ready.toSorted((a, b) => rank(a) - rank(b) || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))[0];
    if (node === undefined) return order;
    ready.splice(ready.indexOf(node), 1);
    order.push(node);
    for (const target of next.get(node.id) ?? []) {
      // Numbers follow the flow: a row of a table after item 13 stands at 13, before item 14.
      item.set(target, item.get(target) ?? rank(node));
      const left = (waits.get(target) ?? 0) - 1;
      waits.set(target, left);
      const found = diagram.nodes.get(target);
      if (left === 0 && found !== undefined) ready.push(found);
    }
  }
}

/** The first sub-paragraph the node is drawn from, or null. */
function ownItem(node: FlowNode): number | null {
  const items = node.sources.map(({ item }) => Number.parseFloat(item ?? '')).filter((item) => !Number.isNaN(item));
  return items.length === 0 ? null : Math.min(...items);
}

/** Ids of what comes after each node, by the node's id, without the ways back that close a loop. */
export function waysForward(diagram: Diagram): ReadonlyMap<string, readonly string[]> {
  const nodes = [...diagram.nodes.values()];
  const targets = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const connect = (from: string, to: string): void => {
    if (diagram.nodes.has(to)) targets.get(from)?.push(to);
  };
  for (const node of nodes) {
    for (const flow of node.outgoing) {
      const target = diagram.flows.get(flow)?.target ?? '';
      connect(node.id, target);
      // What stands inside a sub-process is read before what follows the sub-process.
      for (const inner of nodes) if (inner.scope === node.id) connect(inner.id, target);
    }
    if (node.attachedTo !== null) connect(node.attachedTo, node.id);
    if (diagram.nodes.has(node.scope)) connect(node.scope, node.id);
  }
  return withoutLoops(nodes, targets);
}

function withoutLoops(nodes: readonly FlowNode[], targets: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const kept = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const target of targets.get(id) ?? []) {
      if (state.get(target) === 'open') continue;
      kept.get(id)?.push(target);
      if (!state.has(target)) visit(target);
    }
    state.set(id, 'done');
  };
  const scopes = new Set(nodes.map(({ id }) => id));
  const starts = nodes.filter(
    ({ incoming, attachedTo, scope }) => incoming.length === 0 && attachedTo === null && !scopes.has(scope),
  );
  for (const node of [...starts, ...nodes]) if (!state.has(node.id)) visit(node.id);
  return kept;
}
