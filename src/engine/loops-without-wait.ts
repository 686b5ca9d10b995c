import type { Diagram, FlowNode } from '../model/diagram.ts';
import { isJob } from './open-item.ts';

const WAITING: ReadonlySet<string> = new Set([
  'userTask',
  'receiveTask',
  'callActivity',
  'intermediateCatchEvent',
  'boundaryEvent',
  'eventBasedGateway',
]);

/** The first element, in document order, of every loop a token could go round for ever within one step. */
export function loopsWithoutWait(diagram: Diagram): readonly string[] {
  const ids = [...diagram.nodes.keys()];
  const at = new Map(ids.map((id, index) => [id, index]));
  const ahead = [...diagram.nodes.values()].map((node) =>
    waits(diagram, node) ? [] : targets(diagram, node).flatMap((id) => at.get(id) ?? []),
  );
  return stronglyConnected(ahead)
    .filter(([first = -1, ...others]) => others.length > 0 || ahead[first]?.includes(first) === true)
    .map((loop) => Math.min(...loop))
    .toSorted((one, other) => one - other)
    .map((index) => ids[index] ?? '');
}

/** Sets of nodes each of which leads to every other (Tarjan 1972), without recursion: no diagram is too long for it. */
function stronglyConnected(ahead: readonly (readonly number[])[]): number[][] {
  const order: number[] = [];
  const lowest: number[] = [];
  const stack: number[] = [];
  const onStack = new Set<number>();
  const found: number[][] = [];
  let count = 0;
  for (const root of ahead.keys()) {
    if (order[root] !== undefined) continue;
    const way = [{ node: root, next: 0 }];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { node } = step;
      if (step.next === 0) {
        order[node] = lowest[node] = count;
        count += 1;
        stack.push(node);
        onStack.add(node);
      }
      const target = ahead[node]?.[step.next];
      step.next += 1;
      if (target === undefined) {
        way.pop();
        close(node, way.at(-1)?.node);
      } else if (order[target] === undefined) way.push({ node: target, next: 0 });
      else if (onStack.has(target)) lowest[node] = Math.min(lowest[node] ?? 0, order[target]);
    }
  }
  return found;

  function close(node: number, parent: number | undefined): void {
    const low = lowest[node] ?? 0;
    if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] ?? 0, low);
    if (low !== order[node]) return;
    const set = stack.splice(stack.lastIndexOf(node));
    for (const one of set) onStack.delete(one);
    found.push(set);
  }
}

/** Where a token goes next: along the flows, or from the throwing to the catching end of a link. */
function targets({ nodes, flows }: Diagram, { outgoing, type, event, linkName, scope }: FlowNode): string[] {
  if (type !== 'intermediateThrowEvent' || event !== 'link') return outgoing.flatMap((id) => flows.get(id)?.target ?? []);
  return [...nodes.values()]
    .filter((node) => node.type === 'intermediateCatchEvent' && node.linkName === linkName && node.scope === scope)
    .map(({ id }) => id);
}

/** A sub-process counts as waiting where anything in it does: a way through it that does not is found when it runs. */
function waits(diagram: Diagram, node: FlowNode): boolean {
  // The catching end of a link is passed: its token came from the throwing end in the same step.
  if (node.event === 'link') return false;
  if (WAITING.has(node.type) || isJob(node)) return true;
  if (node.type !== 'subProcess') return false;
  return [...diagram.nodes.values()].some((inner) => inner.scope === node.id && waits(diagram, inner));
}
