import type { FlowNode } from './diagram.ts';

/** Whether nothing leads to an element that no event, link or compensation begins either (BPMN 2.0, 10.5.2 and 13.2). */
export function beginsAlone({ type, event, incoming, attachedTo, triggeredByEvent, isForCompensation }: FlowNode): boolean {
  const caught = type === 'intermediateCatchEvent' && event === 'link';
  return incoming.length === 0 && attachedTo === null && !caught && !triggeredByEvent && !isForCompensation;
}
