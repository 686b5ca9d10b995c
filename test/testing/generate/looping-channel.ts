import { plainAct } from '../../../src/testing/index.ts';
import type { DefinitionContent } from '../../../src/definitions/definition.ts';

const again = {
  type: 'default',
  id: 'again',
  schemaVersion: 17,
  components: [
    {
      type: 'radio',
      id: 'Field_again',
      key: 'again',
      label: 'Again',
      values: ['yes', 'no', 'later', 'never'].map((value) => ({ value, label: value })),
      validate: { required: true },
    },
    { type: 'number', id: 'Field_count', key: 'count', label: 'Count', validate: { required: true, min: 0, max: 20 } },
  ],
};

/** A flow of a diagram: `from > to`, and its condition where there is one. */
type FlowLine = readonly [from: string, to: string, condition?: string];

/**
 * A channel of one person who may go round (`again = "yes"`), whose count decides which of two ways is gone, and which ends
 * with two tasks at once.
 */
export function loopingChannel(change: (xml: string) => string = (xml) => xml): DefinitionContent {
  const flows: readonly FlowLine[] = [
    ['start', 'ask'],
    ['ask', 'asked'],
    ['asked', 'ask', '=again = "yes"'],
    ['asked', 'sized'],
    ['sized', 'split', '=count >= 10'],
    ['sized', 'refused'],
    ['split', 'one'],
    ['split', 'other'],
    ['one', 'join'],
    ['other', 'join'],
    ['join', 'completed'],
  ];
  const task = (id: string): string => `<bpmn:userTask id="${id}"><bpmn:extensionElements><zeebe:userTask /><zeebe:formDefinition formId="again" />
    <zeebe:assignmentDefinition candidateGroups="specialist" />${id === 'ask' ? '' : '<zeebe:ioMapping><zeebe:output source="=1" target="done" /></zeebe:ioMapping>'}
    </bpmn:extensionElements></bpmn:userTask>`;
  const flow = ([from, to, condition]: FlowLine): string =>
    `<bpmn:sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}">${
      condition === undefined ? '' : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition.replaceAll('>', '&gt;')}</bpmn:conditionExpression>`
    }</bpmn:sequenceFlow>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="urn:test">
<bpmn:process id="looping" isExecutable="true">
<bpmn:startEvent id="start" />${['ask', 'one', 'other'].map(task).join('')}
<bpmn:exclusiveGateway id="asked" default="asked_sized" /><bpmn:exclusiveGateway id="sized" default="sized_refused" />
<bpmn:parallelGateway id="split" /><bpmn:parallelGateway id="join" />
<bpmn:endEvent id="completed" name="Done" /><bpmn:endEvent id="refused" name="Refused" />
${flows.map(flow).join('\n')}
</bpmn:process></bpmn:definitions>`;
  return { xml: change(xml), act: plainAct, forms: { again }, scenarios: { scenarios: [] }, digest: null };
}
