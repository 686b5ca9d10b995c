import type { FlowNode } from '../../model/diagram.ts';
import { implicitChoices } from './choices.ts';
import type { NetDraft } from './net-draft.ts';

/** The ways a token leaves an activity or event: places that get one. Where nothing leads on, it ends there. */
export function leavings(draft: NetDraft, node: FlowNode): readonly (readonly number[])[] {
  if (node.outgoing.length === 0) return [[draft.reached(node)]];
  return implicitChoices(draft, node).map((ways) => ways.map((way) => draft.flow(way)));
}
