import { ElementUnknown } from './errors.ts';
import type { FlowStage } from './flow-stage.ts';
import { nearest } from './nearest.ts';

/**
 * Refuses an id that the diagram does not have, and proposes those it could have meant. What stands in a called process
 * is named by the call before it (`Call#1/Edit`) and is taken as it is.
 * @throws ElementUnknown
 */
export function knownElement({ definition }: Pick<FlowStage, 'definition'>, id: string, among: 'elements' | 'elements and flows' = 'elements'): void {
  const { nodes, flows } = definition.diagram;
  if (id.includes('/') || nodes.has(id) || (among !== 'elements' && flows.has(id))) return;
  throw new ElementUnknown(definition.key, id, nearest(id, [...nodes.keys(), ...(among === 'elements' ? [] : flows.keys())]));
}
