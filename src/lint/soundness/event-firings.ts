import type { FlowNode } from '../../model/diagram.ts';
import { leavings } from './leave.ts';
import type { NetDraft } from './net-draft.ts';
import { failFirings, throwFirings } from './throw-firings.ts';

/** What an event does with tokens. What it waits for may always come. Boundary events belong to their activity. */
export function eventFirings(draft: NetDraft, node: FlowNode): void {
  const { event, type } = node;
  const thrown = event === 'error' || event === 'escalation' || event === 'cancel' ? event : null;
  const throws = type === 'endEvent' || type === 'intermediateThrowEvent';
  if (throws && thrown !== null) throwFirings(draft, node, thrown, leavings(draft, node));
  else if (type === 'endEvent' && event === 'terminate') terminate(draft, node);
  else if (type === 'intermediateThrowEvent' && event === 'link') jump(draft, node);
  else pass(draft, node);
}

function pass(draft: NetDraft, node: FlowNode): void {
  for (const { place, path } of draft.inputs(node)) {
    const passed = { place, path: [...path, node.id] };
    for (const produce of leavings(draft, node)) draft.add({ path: passed.path, consume: [place], produce });
    failFirings(draft, node, passed);
  }
}

/** Everything else in its scope is over. */
function terminate(draft: NetDraft, node: FlowNode): void {
  for (const { place, path } of draft.inputs(node)) {
    draft.add({ path: [...path, node.id], consume: [place], clear: draft.within(node.scope), produce: [draft.reached(node)] });
  }
}

/** To the catching end of the link; where there is none, the token stays. */
function jump(draft: NetDraft, node: FlowNode): void {
  const target = draft
    .children(node.scope)
    .find(({ type, event, linkName }) => type === 'intermediateCatchEvent' && event === 'link' && linkName === node.linkName);
  if (target === undefined) return;
  for (const { place, path } of draft.inputs(node)) {
    draft.add({ path: [...path, node.id], consume: [place], produce: [draft.entry(target)] });
  }
}
