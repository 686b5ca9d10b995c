import type { Diagram, FlowNode } from '../model/diagram.ts';
import type { Unsupported } from './errors.ts';

/** Whether a message thrown in a process reaches its own catcher is left open by BPMN; pools exchange messages. */
export function messagesToItself({ nodes, processId }: Diagram): Unsupported[] {
  const messages = [...nodes.values()].filter(({ messageName }) => messageName !== null);
  const thrown = new Set(messages.filter(isThrowing).map(({ messageName }) => messageName));
  return messages
    .filter((node) => !isThrowing(node) && !startsProcess(node, processId) && thrown.has(node.messageName))
    .map(({ id, messageName }) => ({ element: id, reason: `waits for "${messageName}", which the same process throws` }));
}

function isThrowing({ type }: FlowNode): boolean {
  return type === 'endEvent' || type === 'intermediateThrowEvent' || type === 'sendTask';
}

function startsProcess({ type, scope }: FlowNode, processId: string): boolean {
  return type === 'startEvent' && scope === processId;
}
