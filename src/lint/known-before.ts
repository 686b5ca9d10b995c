import type { Diagram, FlowNode } from '../model/diagram.ts';
import { join, type Known, meet, withVariables } from './known-variables.ts';
import { localOf } from './local-variables.ts';

/** What is known so far of the elements followed already. */
export interface Reached {
  readonly before: ReadonlyMap<string, Known>;
  readonly after: ReadonlyMap<string, Known>;
}

/** What is set for sure when an element is entered; null as long as no token is known to come to it. */
export function knownBefore(diagram: Diagram, node: FlowNode, reached: Reached): Known | null {
  if (node.attachedTo !== null) return reached.before.get(node.attachedTo) ?? null;
  // It may begin as soon as what it lies in has begun.
  if (node.triggeredByEvent) return knownInside(diagram, node.scope, reached);
  if (node.type === 'startEvent') return node.scope === diagram.processId ? new Map() : knownInside(diagram, node.scope, reached);
  const sources = sourcesOf(diagram, node);
  const ways = sources.map((source) => reached.after.get(source)).filter((way) => way !== undefined);
  // What a branch that is not followed yet will set is not known: a join waits for it.
  if (node.type === 'parallelGateway') return ways.length < sources.length || ways.length === 0 ? null : join(ways);
  return ways.length === 0 ? null : meet(ways);
}

/** Where a scope begins: the message that starts the process, or what the sub-process was entered with and its item. */
function knownInside(diagram: Diagram, scope: string, { before, after }: Reached): Known | null {
  const host = diagram.nodes.get(scope);
  if (host !== undefined) {
    const entering = before.get(scope);
    return entering === undefined ? null : withVariables(entering, localOf(host));
  }
  const starts = [...diagram.nodes.values()].filter(({ type, scope: of }) => type === 'startEvent' && of === scope);
  const begun = starts.map(({ id }) => after.get(id)).filter((way) => way !== undefined);
  return begun.length === 0 ? null : meet(begun);
}

/** The elements a token comes from: along flows, over a link, or, to undo it, from what has been done. */
function sourcesOf(diagram: Diagram, node: FlowNode): readonly string[] {
  const all = [...diagram.nodes.values()];
  if (node.isForCompensation) return all.flatMap(({ compensationHandler, attachedTo }) => (compensationHandler === node.id ? (attachedTo ?? []) : []));
  if (node.type === 'intermediateCatchEvent' && node.event === 'link') {
    const throws = ({ type, event, linkName, scope }: FlowNode): boolean =>
      type === 'intermediateThrowEvent' && event === 'link' && linkName === node.linkName && scope === node.scope;
    return all.filter(throws).map(({ id }) => id);
  }
  return node.incoming.map((flow) => diagram.flows.get(flow)?.source ?? '');
}
