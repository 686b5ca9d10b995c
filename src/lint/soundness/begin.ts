import { beginsAlone } from '../../model/begins-alone.ts';
import type { NetDraft } from './net-draft.ts';

/** The ways a scope can begin: places that get a token at once, and what that passes. */
export function beginnings(draft: NetDraft, scope: string): readonly (readonly number[])[] {
  const children = draft.children(scope);
  const armed = children.filter(({ triggeredByEvent }) => triggeredByEvent).map((node) => draft.armed(node));
  const starts = children.filter(({ type }) => type === 'startEvent');
  if (starts.length > 0) return starts.map((start) => [draft.entry(start), ...armed]);
  // Without a start event everything that nothing leads to begins at once (BPMN 2.0, 13.2).
  return [[...children.filter(beginsAlone).map((node) => draft.entry(node)), ...armed]];
}
