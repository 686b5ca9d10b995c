import type { FlowNode } from '../model/diagram.ts';

/** Whether the element is work, not an event and not a gateway. */
export function isActivity({ type }: FlowNode): boolean {
  return !type.endsWith('Event') && !type.endsWith('Gateway');
}
