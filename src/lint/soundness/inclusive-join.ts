import type { FlowNode } from '../../model/diagram.ts';
import type { NetDraft } from './net-draft.ts';
import type { Marking } from './token-net.ts';

/**
 * When an inclusive join fires with tokens on exactly `taken` of its flows (BPMN 2.0, 13.4.3): no other of them has a
 * token, and no token elsewhere can still come to an empty one without passing the join, unless it can come as well to
 * one that has a token.
 */
export function inclusiveJoinWaits(draft: NetDraft, join: FlowNode, taken: readonly number[]): (marking: Marking) => boolean {
  const empty = join.incoming.map((id) => draft.flow(id)).filter((place) => !taken.includes(place));
  const awaited = upstream(draft, join, empty, true);
  for (const place of upstream(draft, join, taken, false)) awaited.delete(place);
  for (const place of empty) awaited.add(place);
  return (marking) => !marking.some((place) => awaited.has(place));
}

/**
 * The places from which a token can come to one of `targets` without passing the join, themselves among them. What starts
 * `beside` a running activity is a second token: it may be awaited, but is no other way for the first.
 */
export function upstream(draft: NetDraft, join: FlowNode, targets: readonly number[], beside: boolean): Set<number> {
  const { nodes, flows } = draft.diagram;
  const found = new Set(targets);
  const seen = new Set([join.id]);
  const sourcesOf = (node: FlowNode): readonly string[] => node.incoming.map((flow) => flows.get(flow)?.source ?? '');
  const open = join.incoming.filter((id) => found.has(draft.flow(id))).map((id) => flows.get(id)?.source ?? '');
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodes.get(id);
    if (node === undefined || seen.has(id)) continue;
    seen.add(id);
    for (const place of [...placesBefore(draft, node), draft.running(node)]) found.add(place);
    open.push(...sourcesOf(node), ...thrownFrom(draft, node));
    const host = nodes.get(node.attachedTo ?? '');
    if (host === undefined) continue;
    if (node.interrupting) open.push(host.id);
    else if (beside) {
      for (const place of [draft.armed(node), ...placesBefore(draft, host)]) found.add(place);
      open.push(...sourcesOf(host));
    }
  }
  return found;
}

function placesBefore(draft: NetDraft, node: FlowNode): readonly number[] {
  const arrived = node.type === 'complexGateway' ? node.incoming.map((flow) => draft.arrived(flow)) : [];
  return [draft.entry(node), ...node.incoming.map((flow) => draft.flow(flow)), ...arrived];
}

/** The throwing ends of a link, for its catching end. */
function thrownFrom(draft: NetDraft, node: FlowNode): readonly string[] {
  if (node.event !== 'link' || node.type !== 'intermediateCatchEvent') return [];
  return draft
    .children(node.scope)
    .filter(({ type, event, linkName }) => type === 'intermediateThrowEvent' && event === 'link' && linkName === node.linkName)
    .map(({ id }) => id);
}
