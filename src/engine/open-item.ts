import type { FlowNode } from '../model/diagram.ts';
import { ExpressionFailed } from './errors.ts';
import { evaluateFor } from './mappings.ts';
import type { OpenItem, Variables } from './port.ts';

const JOB_TYPES: ReadonlySet<string> = new Set(['serviceTask', 'sendTask', 'businessRuleTask']);

/** A start event waits only where it starts an event sub-process. */
const CATCHING: ReadonlySet<string> = new Set(['intermediateCatchEvent', 'boundaryEvent', 'startEvent']);

/** How `element#pass` is written. */
export function openItemKey(element: string, pass: number): string {
  return `${element}#${pass}`;
}

/** Whether the element waits for an adapter: a task of the kinds that have one, or a throwing message event with one. */
export function isJob(node: FlowNode): boolean {
  return JOB_TYPES.has(node.type) || (node.operation !== null && isThrowingMessage(node));
}

/** Whether the element throws a message that nobody has to deliver: it is told and passed. */
export function isThrowingMessage(node: FlowNode): boolean {
  return node.event === 'message' && (node.type === 'endEvent' || node.type === 'intermediateThrowEvent');
}

/**
 * What a token at `node` waits for from outside, or null where nobody outside can move it (a signal, an error, a
 * called process, an element that does not wait).
 * @throws ExpressionFailed where a timer's expression fails or gives no text.
 */
export function openItem(node: FlowNode, pass: number, variables: Variables, local?: Variables): OpenItem | null {
  const base = {
    key: openItemKey(node.id, pass),
    element: node.id,
    pass,
    ...(local === undefined ? {} : { local }),
  };
  if (isJob(node)) return { ...base, kind: 'job', operation: node.operation ?? '' };
  if (node.type === 'userTask') return { ...base, kind: 'task' };
  if (node.type === 'receiveTask') return { ...base, kind: 'message', name: node.messageName ?? '' };
  if (!CATCHING.has(node.type)) return null;
  if (node.event === 'message') return { ...base, kind: 'message', name: node.messageName ?? '' };
  if (node.event !== 'timer' || node.timer === null) return null;
  return { ...base, kind: 'timer', timer: { type: node.timer.type, value: timerText(node, node.timer.value, variables) } };
}

function timerText(node: FlowNode, value: string, variables: Variables): string {
  if (!value.startsWith('=')) return value;
  const text = evaluateFor(node.id, value, variables);
  if (typeof text !== 'string') throw new ExpressionFailed(node.id, value, 'gives no text of a time or duration');
  return text;
}
