import type { Diagram, EventKind, FlowNode, FlowNodeType } from '../../model/diagram.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import type { Unsupported } from '../errors.ts';
import { eventWords } from '../event-words.ts';
import { messagesToItself } from '../messages-to-itself.ts';
import { timerReasons } from '../timer-reasons.ts';

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
    ...messagesToItself(diagram),
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
  if (!allowed.includes(node.event)) found.push(`is ${eventWords(node.event, node.type)}, which is not run`);
  if (node.type === 'startEvent' && node.event !== null && node.scope !== diagram.processId) {
    found.push('starts a sub-process and waits for something');
  }
  const catches = node.type === 'intermediateCatchEvent' || node.type === 'boundaryEvent';
  if (catches && node.event === 'message' && node.messageName === null) found.push('waits for a message that has no name');
  if (node.event === 'signal' && node.signalName === null) found.push('names no signal');
  if (node.event === 'error' && node.type === 'endEvent' && node.errorCode === null) found.push('throws an error that has no code');
  if (node.event === 'error' && !node.interrupting) found.push('catches an error without interrupting');
  if (catches && node.event === 'timer') found.push(...timerReasons(node), ...repeatingReasons(node));
  return found;
}

/** How often a timer fires is fixed when the definition is compiled. */
function repeatingReasons({ timer }: FlowNode): string[] {
  const computed = timer?.type === 'cycle' && timer.value.startsWith('=');
  return computed ? ['is a repeating timer that is not written out as R<times>/<duration>'] : [];
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
