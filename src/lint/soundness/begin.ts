import type { FlowNode } from '../../model/diagram.ts';
import type { NetDraft } from './net-draft.ts';

/** The ways a scope can begin: places that get a token at once, and what that passes. */
export function beginnings(draft: NetDraft, scope: string): readonly (readonly number[])[] {
  const children = draft.children(scope);
  const armed = children.filter(({ id }) => draft.facts.triggeredByEvent(id)).map((node) => draft.armed(node));
  const starts = children.filter(({ type }) => type === 'startEvent');
  if (starts.length > 0) return starts.map((start) => [draft.entry(start), ...armed]);
  // Without a start event everything that nothing leads to begins at once (BPMN 2.0, 13.2).
  return [[...children.filter((node) => beginsAlone(draft, node)).map((node) => draft.entry(node)), ...armed]];
}

function beginsAlone(draft: NetDraft, { id, type, event, incoming, attachedTo }: FlowNode): boolean {
  const caught = type === 'intermediateCatchEvent' && event === 'link';
  const apart = caught || draft.facts.triggeredByEvent(id) || draft.facts.compensates(id);
  return incoming.length === 0 && attachedTo === null && !apart;
}
