import type { FlowNode } from '../../model/diagram.ts';

/**
 * Whether an event that does not interrupt can come more than once while its activity runs (BPMN 2.0, 13.5.3): a message,
 * signal or condition each time, a cycle as often as it says. What is thrown inside the activity comes each time anyway.
 */
export function comesAgain({ type, interrupting, event, timer }: FlowNode): boolean {
  if (type !== 'boundaryEvent' || interrupting) return false;
  if (event === 'timer') return timer?.type === 'cycle' && !/^R[01]\//.test(timer.value);
  return event === 'message' || event === 'signal' || event === 'conditional';
}
