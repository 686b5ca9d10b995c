import type { ElementDefinition } from 'bpmn-js/lib/features/popup-menu/PopupEntries.js';

type Target = ElementDefinition['target'];

/** Where an event that starts something stands. */
export type Place = 'process' | 'event-sub-process';

const FILLING: Readonly<Record<string, string>> = {
  Message: '<bpmn:messageEventDefinition id="d" messageRef="m" />',
  Timer: '<bpmn:timerEventDefinition id="d"><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>',
  Conditional: '<bpmn:conditionalEventDefinition id="d"><bpmn:condition>=a</bpmn:condition></bpmn:conditionalEventDefinition>',
  Signal: '<bpmn:signalEventDefinition id="d" signalRef="s" />',
  Error: '<bpmn:errorEventDefinition id="d" errorRef="e" />',
  Escalation: '<bpmn:escalationEventDefinition id="d" escalationRef="es" />',
  Compensate: '<bpmn:compensateEventDefinition id="d" />',
  Link: '<bpmn:linkEventDefinition id="d" name="l" />',
  Cancel: '<bpmn:cancelEventDefinition id="d" />',
  Terminate: '<bpmn:terminateEventDefinition id="d" />',
};
const JOB = '<bpmn:extensionElements><zeebe:taskDefinition type="persons-register.find" /></bpmn:extensionElements>';
const CASE_STARTS = '<bpmn:startEvent id="begin"><bpmn:messageEventDefinition id="begun" messageRef="m" /></bpmn:startEvent>';

/**
 * The smallest diagram with what an entry of bpmn-js's menus draws, as `x`, and everything told of it that the panel asks
 * for: an operation, names, a code, a time, a condition.
 */
export function drawnEntry(target: Target, place: Place = 'process'): string {
  const body = place === 'process' ? inProcess(target) : inEventSubProcess(target);
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="Definitions" targetNamespace="t">
  <bpmn:message id="m" name="message" /><bpmn:signal id="s" name="signal" />
  <bpmn:error id="e" name="error" errorCode="code" /><bpmn:escalation id="es" name="escalation" escalationCode="code" />
  ${target.type === 'bpmn:Participant' ? '<bpmn:collaboration id="c"><bpmn:participant id="x" processRef="p" /></bpmn:collaboration>' : ''}
  <bpmn:process id="p" isExecutable="true">${body}</bpmn:process>
</bpmn:definitions>`;
}

function inProcess(target: Target): string {
  const work = element('userTask', '', 'work');
  switch (target.type) {
    case 'bpmn:StartEvent':
      return element(...parts(target)) + work + flows(['x', 'work']);
    case 'bpmn:EndEvent':
      return CASE_STARTS + work + element(...parts(target)) + flows(['begin', 'work'], ['work', 'x']);
    case 'bpmn:BoundaryEvent':
      return CASE_STARTS + work + element(...parts(target)) + besideBoundary(target) + flows(['begin', 'work']);
    case 'bpmn:EventBasedGateway':
      return CASE_STARTS + element(...parts(target)) + caught('y', 'Timer') + caught('z', 'Message') + flows(['begin', 'x'], ['x', 'y'], ['x', 'z']);
    case 'bpmn:DataObjectReference':
      return CASE_STARTS + work + '<bpmn:dataObjectReference id="x" dataObjectRef="o" /><bpmn:dataObject id="o" />' + flows(['begin', 'work']);
    case 'bpmn:DataStoreReference':
      return CASE_STARTS + work + '<bpmn:dataStoreReference id="x" />' + flows(['begin', 'work']);
    case 'bpmn:Participant':
      return CASE_STARTS + work + flows(['begin', 'work']);
    case 'bpmn:SubProcess':
      return target.triggeredByEvent === true
        ? CASE_STARTS + work + sub('x', 'triggeredByEvent="true"', started('Message')) + flows(['begin', 'work'])
        : CASE_STARTS + sub('x', '', `<bpmn:startEvent id="in" />${work}${flows(['in', 'work'])}`) + flows(['begin', 'x']);
    default:
      return CASE_STARTS + element(...parts(target)) + linkedTo(target) + flows(...between(target));
  }
}

/** An event sub-process that `x` starts. */
function inEventSubProcess(target: Target): string {
  const inside = element(...parts(target)) + element('userTask', '', 'inner') + flows(['x', 'inner']);
  return CASE_STARTS + element('userTask', '', 'work') + flows(['begin', 'work']) + sub('around', 'triggeredByEvent="true"', inside);
}

function parts({ type, eventDefinitionType, isInterrupting, cancelActivity, eventGatewayType }: Target): [string, string, string, string] {
  const name = type.charAt(5).toLowerCase() + type.slice(6);
  const kind = /^bpmn:(.+)EventDefinition$/.exec(eventDefinitionType ?? '')?.[1];
  const attributes = [
    name === 'boundaryEvent' ? 'attachedToRef="work"' : '',
    isInterrupting === false ? 'isInterrupting="false"' : '',
    cancelActivity === false ? 'cancelActivity="false"' : '',
    eventGatewayType === undefined ? '' : `eventGatewayType="${eventGatewayType}"`,
    name === 'receiveTask' ? 'messageRef="m"' : '',
  ];
  const job = ['serviceTask', 'sendTask', 'businessRuleTask'].includes(name) ? JOB : '';
  const activation = name === 'complexGateway' ? '<bpmn:activationCondition>=activationCount &gt; 0</bpmn:activationCondition>' : '';
  const called = name === 'callActivity' ? '<bpmn:extensionElements><zeebe:calledElement processId="other" /></bpmn:extensionElements>' : '';
  return [name, attributes.join(' '), 'x', job + called + (kind === undefined ? '' : FILLING[kind] ?? '') + activation];
}

function element(name: string, attributes: string, id: string, content = ''): string {
  return `<bpmn:${name} id="${id}" ${attributes}>${content}</bpmn:${name}>`;
}

function caught(id: string, kind: string): string {
  return `<bpmn:intermediateCatchEvent id="${id}">${(FILLING[kind] ?? '').replace('"d"', `"d_${id}"`)}</bpmn:intermediateCatchEvent>`;
}

function started(kind: string): string {
  const inner = (FILLING[kind] ?? '').replace('"d"', '"d_in"');
  return `<bpmn:startEvent id="in">${inner}</bpmn:startEvent>${element('userTask', '', 'inner')}${flows(['in', 'inner'])}`;
}

function sub(id: string, attributes: string, content: string): string {
  return `<bpmn:subProcess id="${id}" ${attributes}>${content}</bpmn:subProcess>`;
}

/** What a boundary event of compensation leads to. */
function besideBoundary({ eventDefinitionType }: Target): string {
  if (eventDefinitionType !== 'bpmn:CompensateEventDefinition') return '';
  return `<bpmn:serviceTask id="undo" isForCompensation="true">${JOB}</bpmn:serviceTask><bpmn:association id="undone" sourceRef="x" targetRef="undo" associationDirection="One" />`;
}

/** The other end of a link. */
function linkedTo({ type, eventDefinitionType }: Target): string {
  if (eventDefinitionType !== 'bpmn:LinkEventDefinition') return '';
  const other = type === 'bpmn:IntermediateThrowEvent' ? 'intermediateCatchEvent' : 'intermediateThrowEvent';
  return `<bpmn:${other} id="y"><bpmn:linkEventDefinition id="dy" name="l" /></bpmn:${other}>`;
}

function between({ type, eventDefinitionType }: Target): [string, string][] {
  if (eventDefinitionType !== 'bpmn:LinkEventDefinition') return [['begin', 'x']];
  return type === 'bpmn:IntermediateThrowEvent' ? [['begin', 'x']] : [['begin', 'y']];
}

function flows(...pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([from, to]) => `<bpmn:sequenceFlow id="f_${from}_${to}" sourceRef="${from}" targetRef="${to}" />`).join('');
}
