import type { Model, ModelFlow, ModelNode } from './model.ts';

/** Names of everything a random model may refer to. No message is both thrown and caught: BPMN leaves open who gets it. */
const ROOTS = [
  '<bpmn:message id="Message_paid" name="paid" />',
  '<bpmn:message id="Message_told" name="told" />',
  '<bpmn:message id="Message_notice" name="notice" />',
  '<bpmn:signal id="Signal_ready" name="ready" />',
  '<bpmn:signal id="Signal_halt" name="halt" />',
  '<bpmn:error id="Error_lost" errorCode="lost" />',
  '<bpmn:error id="Error_spoilt" errorCode="spoilt" />',
  '<bpmn:escalation id="Escalation_raised" escalationCode="raised" />',
].join('');

/** The variable a condition asks: a list of the ids that may be taken. */
export const WAYS = 'ways';

/** What may have a default flow. A gateway may have become another since it was given one. */
const DECIDES = /^(?:exclusiveGateway|inclusiveGateway|.*Task)$/;

/** The condition under which the element or flow of this id may be taken. */
export function mayBeTaken(id: string): string {
  return `=list contains(${WAYS}, "${id}")`;
}

/** The model as a BPMN file. */
export function bpmnOfModel(model: Model): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="Definitions_1" targetNamespace="urn:reglament:test">
${ROOTS}
<bpmn:process id="${model.processId}" isExecutable="true">
${inside(model, null)}
</bpmn:process>
</bpmn:definitions>`;
}

function inside(model: Model, scope: string | null): string {
  const nodes = model.nodes.filter((node) => node.scope === scope);
  const ids = new Set(nodes.map(({ id }) => id));
  return [
    ...nodes.map((node) => nodeXml(model, node)),
    ...model.flows.filter(({ source }) => ids.has(source)).map(flowXml),
    ...model.associations
      .filter(([source]) => ids.has(source))
      .map(([source, target]) => `<bpmn:association id="${source}.${target}" associationDirection="One" sourceRef="${source}" targetRef="${target}" />`),
  ].join('\n');
}

function nodeXml(model: Model, { id, type, attributes, content, defaultFlow }: ModelNode): string {
  const falls = DECIDES.test(type) && isOwn(model, id, defaultFlow);
  const written = { ...attributes, ...(falls ? { default: defaultFlow ?? '' } : {}) };
  const words = Object.entries(written).map(([name, value]) => ` ${name}="${value}"`);
  return `<bpmn:${type} id="${id}"${words.join('')}>${content}${inside(model, id)}</bpmn:${type}>`;
}

/** A default flow may have been led elsewhere since. */
function isOwn({ flows }: Model, node: string, flow: string | null): boolean {
  return flows.some(({ id, source }) => id === flow && source === node);
}

function flowXml({ id, source, target, conditional }: ModelFlow): string {
  const condition = conditional ? `<bpmn:conditionExpression>${mayBeTaken(id)}</bpmn:conditionExpression>` : '';
  return `<bpmn:sequenceFlow id="${id}" sourceRef="${source}" targetRef="${target}">${condition}</bpmn:sequenceFlow>`;
}
