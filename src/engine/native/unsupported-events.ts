import type { Diagram, EventKind, FlowNode, FlowNodeType } from '../../model/diagram.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import { beginsAlone } from '../../model/begins-alone.ts';
import type { Unsupported } from '../errors.ts';
import { eventWords } from '../event-words.ts';
import { messagesToItself } from '../messages-to-itself.ts';
import { timerReasons } from '../timer-reasons.ts';

/** What each event may be of; null stands for an event without a definition. */
const ALLOWED: Readonly<Partial<Record<FlowNodeType, readonly (EventKind | null)[]>>> = {
  endEvent: [null, 'message', 'error', 'signal', 'terminate', 'escalation', 'compensate'],
  intermediateThrowEvent: [null, 'message', 'signal', 'escalation', 'link', 'compensate'],
  intermediateCatchEvent: ['timer', 'message', 'signal', 'conditional', 'link'],
  boundaryEvent: ['timer', 'message', 'signal', 'error', 'escalation', 'conditional', 'compensate'],
};
/** What may start a process, a sub-process, an event sub-process. */
const STARTS_PROCESS: readonly (EventKind | null)[] = [null, 'message'];
const STARTS_SUB_PROCESS: readonly (EventKind | null)[] = [null];
const STARTS_EVENT_SUB_PROCESS: readonly (EventKind | null)[] = ['timer', 'message', 'signal', 'error', 'escalation', 'conditional'];

/** Events that are not run. */
export function unsupportedEvents(diagram: Diagram): Unsupported[] {
  const nodes = [...diagram.nodes.values()];
  return [
    ...nodes.flatMap((node) => reasons(diagram, node).map((reason): Unsupported => ({ element: node.id, reason }))),
    ...starts(diagram),
    ...messagesToItself(diagram),
  ];
}

function reasons(diagram: Diagram, node: FlowNode): string[] {
  const { type, event } = node;
  const catches = type === 'intermediateCatchEvent' || type === 'boundaryEvent' || type === 'startEvent';
  const found: string[] = [];
  if (type === 'receiveTask' && node.messageName === null) found.push('waits for a message that has no name');
  const allowed = type === 'startEvent' ? startsOf(diagram, node) : ALLOWED[type];
  if (allowed === undefined) return found;
  const source = diagram.source.elementsById[node.id] as ModdleElement | undefined;
  const definitions = (source?.get('eventDefinitions') as readonly unknown[] | undefined) ?? [];
  if (definitions.length > 1) found.push('has more than one event definition');
  if (!allowed.includes(event)) found.push(refusal(diagram, node));
  const starts = type === 'startEvent' && node.scope === diagram.processId;
  if (catches && !starts && event === 'message' && node.messageName === null) found.push('waits for a message that has no name');
  if (catches && event === 'timer') found.push(...timerReasons(node));
  return [...found, ...particulars(diagram, node, catches)];
}

function refusal({ processId }: Diagram, { type, event, scope }: FlowNode): string {
  if (type === 'startEvent' && scope !== processId) return `starts a sub-process and is ${eventWords(event, type)}`;
  return `is ${eventWords(event, type)}, which is not run`;
}

/** What one kind of event must say. */
function particulars(diagram: Diagram, node: FlowNode, catches: boolean): string[] {
  switch (node.event) {
    case 'signal':
      return node.signalName === null ? ['names no signal'] : [];
    case 'error':
      if (catches) return node.interrupting ? [] : ['catches an error without interrupting'];
      return node.errorCode === null ? ['throws an error that has no code'] : [];
    case 'escalation':
      return catches || node.escalationCode !== null ? [] : ['throws an escalation that has no code'];
    case 'conditional':
      return (node.condition ?? '') === '' ? ['waits for a condition that is not given'] : [];
    case 'link':
      return link(diagram, node);
    case 'compensate':
      return compensation(diagram, node);
    default:
      return [];
  }
}

function link({ nodes }: Diagram, { linkName, scope }: FlowNode): string[] {
  if (linkName === null) return ['is a link without a name'];
  const ends = [...nodes.values()].filter((node) => node.event === 'link' && node.linkName === linkName && node.scope === scope);
  const caught = ends.filter(({ type }) => type === 'intermediateCatchEvent').length;
  if (caught !== 1) return [`is a link with ${caught} catching ends; one is needed`];
  return ends.length === 1 ? ['is a link that nobody throws'] : [];
}

function compensation({ nodes, source }: Diagram, { id, type, compensationHandler, compensates, scope }: FlowNode): string[] {
  if (type === 'boundaryEvent') {
    const handler = nodes.get(compensationHandler ?? '');
    return handler?.isForCompensation === true && handler.scope === scope ? [] : ['is associated with no activity that is for compensation'];
  }
  const [definition] = (source.elementsById[id] as ModdleElement).get('eventDefinitions') as readonly ModdleElement[];
  if (definition?.get('waitForCompletion') === false) return ['does not wait for what it compensates, which is not run'];
  return compensates === null || nodes.has(compensates) ? [] : [`compensates ${compensates}, which is not in the diagram`];
}

function startsOf({ nodes, processId }: Diagram, { scope }: FlowNode): readonly (EventKind | null)[] {
  if (scope === processId) return STARTS_PROCESS;
  return nodes.get(scope)?.triggeredByEvent === true ? STARTS_EVENT_SUB_PROCESS : STARTS_SUB_PROCESS;
}

function starts(diagram: Diagram): Unsupported[] {
  const nodes = [...diagram.nodes.values()];
  const scopes = [diagram.processId, ...nodes.filter(({ type }) => type === 'subProcess').map(({ id }) => id)];
  return scopes.flatMap((element): Unsupported[] => {
    const count = nodes.filter(({ type, scope }) => type === 'startEvent' && scope === element).length;
    const byEvent = diagram.nodes.get(element)?.triggeredByEvent === true;
    if (count > 1 || (count === 0 && byEvent)) return [{ element, reason: `has ${count} start events; one is needed` }];
    return count === 0 ? [] : nodes.filter((node) => node.scope === element && node.type !== 'startEvent' && beginsAlone(node)).map(loose);
  });
}

/** Where a start event is used, every other flow object is the target of a flow (BPMN 2.0, 10.5.2). */
function loose({ id }: FlowNode): Unsupported {
  return { element: id, reason: 'is led to by nothing and would never begin' };
}
