import type { FlowNode } from '../../model/diagram.ts';
import { inclusiveChoices, someOf } from './choices.ts';
import { complexGateway } from './complex-gateway.ts';
import { inclusiveJoinWaits } from './inclusive-join.ts';
import type { NetDraft } from './net-draft.ts';

/** What a gateway does with tokens. */
export function gatewayFirings(draft: NetDraft, node: FlowNode): void {
  if (node.type === 'parallelGateway') parallel(draft, node);
  else if (node.type === 'inclusiveGateway') inclusive(draft, node);
  else if (node.type === 'complexGateway') complexGateway(draft, node);
  else exclusive(draft, node);
}

/** One token from any side goes on one way. After an event-based gateway the way is that of the event that comes. */
function exclusive(draft: NetDraft, node: FlowNode): void {
  for (const { place, path } of draft.inputs(node)) {
    for (const way of node.outgoing) draft.add({ path: [...path, node.id], consume: [place], produce: [draft.flow(way)] });
  }
}

function parallel(draft: NetDraft, node: FlowNode): void {
  const inputs = draft.inputs(node);
  draft.add({
    path: [...inputs.flatMap(({ path }) => path), node.id],
    consume: inputs.map(({ place }) => place),
    produce: node.outgoing.map((way) => draft.flow(way)),
  });
}

function inclusive(draft: NetDraft, node: FlowNode): void {
  const inputs = draft.inputs(node);
  for (const taken of someOf(inputs)) {
    const enabled = inputs.length === 1 ? null : inclusiveJoinWaits(draft, node, taken.map(({ place }) => place));
    for (const ways of inclusiveChoices(node)) {
      draft.add({
        path: [...taken.flatMap(({ path }) => path), node.id],
        consume: taken.map(({ place }) => place),
        produce: ways.map((way) => draft.flow(way)),
        enabled,
      });
    }
  }
}
