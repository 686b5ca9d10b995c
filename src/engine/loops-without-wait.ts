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
  const found: string[] = [];
  const done = new Set<string>();
  for (const start of diagram.nodes.keys()) {
    if (done.has(start)) continue;
    const loop = reachable(diagram, start);
    if (!loop.has(start)) continue;
    found.push(start);
    // The others of this loop are the same finding.
    for (const element of loop) if (reachable(diagram, element).has(start)) done.add(element);
  }
  return found;
}

/** What a token at `start` can come to without ever waiting. */
function reachable(diagram: Diagram, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const ahead = [start];
  for (let element = ahead.pop(); element !== undefined; element = ahead.pop()) {
    const node = diagram.nodes.get(element);
    if (node === undefined || waits(diagram, node)) continue;
    for (const target of targets(diagram, node)) {
      if (seen.has(target)) continue;
      seen.add(target);
      ahead.push(target);
    }
  }
  return seen;
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
