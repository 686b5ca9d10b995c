import type { EventKind } from '../model/diagram.ts';

/** The signs of the acts' notation, BPMN 1.2, that a person sees, by the names BPMN 2.0 XML gives them. */
export const actSigns: ReadonlySet<string> = new Set([
  'startEvent',
  'endEvent',
  'intermediateCatchEvent',
  'intermediateThrowEvent',
  'boundaryEvent',
  'userTask',
  'serviceTask',
  'sendTask',
  'receiveTask',
  'exclusiveGateway',
  'parallelGateway',
  'eventBasedGateway',
  'sequenceFlow',
  'messageFlow',
  'association',
  'participant',
  'lane',
  'dataObjectReference',
  'textAnnotation',
  'group',
]);

/** What stands behind the signs and is not drawn by itself. */
export const actParts: ReadonlySet<string> = new Set([
  'definitions',
  'collaboration',
  'process',
  'laneSet',
  'extensionElements',
  'documentation',
  'message',
  'error',
  'dataObject',
  'category',
  'categoryValue',
  'messageEventDefinition',
  'timerEventDefinition',
  'errorEventDefinition',
  'expression',
  'formalExpression',
]);

/** What an event of each type may be of; null stands for an event without a definition. */
export const actEvents: Readonly<Record<string, readonly (EventKind | null)[]>> = {
  startEvent: ['message'],
  endEvent: [null, 'message', 'error'],
  intermediateCatchEvent: ['message', 'timer'],
  intermediateThrowEvent: ['message'],
  boundaryEvent: ['message', 'timer', 'error'],
};

/** Signs that came with BPMN 2.0, and what the acts' notation has in their place. */
export const newerSigns: Readonly<Record<string, string>> = {
  businessRuleTask: 'a service task',
  callActivity: 'the steps themselves',
  dataStoreReference: 'a black-box pool with message flows',
  dataStore: 'a black-box pool with message flows',
  dataInputAssociation: 'an association',
  dataOutputAssociation: 'an association',
  escalationEventDefinition: 'an error or message event',
  choreography: 'a collaboration',
  conversation: 'message flows',
};
