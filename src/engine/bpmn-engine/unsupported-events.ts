import type { Diagram, EventKind, FlowNode, FlowNodeType } from '../../model/diagram.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import type { Unsupported } from '../errors.ts';

/** What each event may be of; null stands for an event without a definition. */
const ALLOWED: Readonly<Partial<Record<FlowNodeType, readonly (EventKind | null)[]>>> = {
  startEvent: [null, 'message'],
  endEvent: [null, 'message', 'error', 'signal', 'terminate'],
  intermediateThrowEvent: [null, 'message', 'signal'],
  intermediateCatchEvent: ['timer', 'message', 'signal'],
  boundaryEvent: ['timer', 'message', 'signal', 'error'],
};

/** Events that are not run, or not run right. */
export function unsupportedEvents(diagram: Diagram): Unsupported[] {
  const nodes = [...diagram.nodes.values()];
  return [
    ...nodes.flatMap((node) =>
      reasons(diagram, node).map((reason): Unsupported => ({ element: node.id, reason })),
    ),
    ...unsupportedStarts(diagram),
    ...messagesToItself(nodes),
  ];
}

function reasons(diagram: Diagram, node: FlowNode): string[] {
  const allowed = ALLOWED[node.type];
  const found: string[] = [];
  if (node.type === 'receiveTask' && node.messageName === null) found.push('waits for a message that has no name');
  if (allowed === undefined) return found;
  const source = diagram.source.elementsById[node.id] as ModdleElement | undefined;
  const definitions = (source?.get('eventDefinitions') as readonly unknown[] | undefined) ?? [];
  if (definitions.length > 1) found.push('has more than one event definition');
  if (!allowed.includes(node.event)) found.push(`is ${article(node.event)} ${words(node.type)}, which is not run`);
  if (node.type === 'startEvent' && node.event !== null && node.scope !== diagram.processId) {
    found.push('starts a sub-process and waits for something');
  }
  const catches = node.type === 'intermediateCatchEvent' || node.type === 'boundaryEvent';
  if (catches && node.event === 'message' && node.messageName === null) found.push('waits for a message that has no name');
  if (node.event === 'signal' && node.signalName === null) found.push('names no signal');
  if (node.event === 'error' && node.type === 'endEvent' && node.errorCode === null) found.push('throws an error that has no code');
  if (node.event === 'error' && !node.interrupting) found.push('catches an error without interrupting');
  if (catches && node.event === 'timer') found.push(...timerReasons(node));
  return found;
}

function timerReasons({ timer }: FlowNode): string[] {
  if (timer === null || timer.value === '') return ['is a timer without a time'];
  // How often it fires is fixed when the definition is compiled.
  if (timer.type === 'cycle' && !/^R\d*\//.test(timer.value)) return ['is a repeating timer that is not written out as R<times>/<duration>'];
  return [];
}

/** The library starts everything nothing leads to, so exactly one start event may stand in a scope. */
function unsupportedStarts(diagram: Diagram): Unsupported[] {
  const nodes = [...diagram.nodes.values()];
  const scopes = [diagram.processId, ...nodes.filter(({ type }) => type === 'subProcess').map(({ id }) => id)];
  const counts = scopes.flatMap((element): Unsupported[] => {
    const starts = nodes.filter(({ type, scope }) => type === 'startEvent' && scope === element).length;
    return starts === 1 ? [] : [{ element, reason: `has ${starts} start events; one is needed` }];
  });
  const loose = nodes
    .filter(({ type, incoming }) => type !== 'startEvent' && type !== 'boundaryEvent' && incoming.length === 0)
    .map(({ id }): Unsupported => ({ element: id, reason: 'is led to by nothing and would start by itself' }));
  return [...counts, ...loose];
}

/** Whether a message thrown in a process reaches its own catcher is left open by BPMN; pools exchange messages. */
function messagesToItself(nodes: readonly FlowNode[]): Unsupported[] {
  const messages = nodes.filter(({ messageName }) => messageName !== null);
  const thrown = new Set(messages.filter(isThrowing).map(({ messageName }) => messageName));
  return messages
    .filter((node) => !isThrowing(node) && node.type !== 'startEvent' && thrown.has(node.messageName))
    .map(({ id, messageName }) => ({ element: id, reason: `waits for "${messageName}", which the same process throws` }));
}

function isThrowing({ type }: FlowNode): boolean {
  return type === 'endEvent' || type === 'intermediateThrowEvent' || type === 'sendTask';
}

function article(event: EventKind | null): string {
  return event === null ? 'an empty' : `${/^[aeiou]/.test(event) ? 'an' : 'a'} ${event}`;
}

function words(type: FlowNodeType): string {
  return type.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
