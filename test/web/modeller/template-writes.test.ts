import { expect } from 'chai';
import { camundaLint } from '../../../src/lint/checks/camunda-lint.ts';
import { dialectOnly } from '../../../src/lint/checks/dialect-only.ts';
import { operationExists } from '../../../src/lint/checks/operation-exists.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import type { ElementTemplate } from '../../../web/modeller/templates/element-template.ts';
import { operationTemplates } from '../../../web/modeller/templates/operation-templates.ts';
import { ru } from '../../../web/shared/texts/ru.ts';
import { laxContext } from '../../lint/lax-context.ts';
import { describedOperations } from '../../project/template-files.ts';

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What a template writes on the element it makes, every line filled in. */
function written({ id, properties }: ElementTemplate): { readonly attributes: string; readonly extensions: string } {
  const definition: string[] = [];
  const inputs: string[] = [];
  const outputs: string[] = [];
  for (const { binding, value = '="x"' } of properties) {
    if (binding.type === 'zeebe:taskDefinition') definition.push(`${binding.property}="${value}"`);
    else if (binding.type === 'zeebe:input') inputs.push(`<zeebe:input source="${quoted(value)}" target="${binding.name}" />`);
    else outputs.push(`<zeebe:output source="${quoted(binding.source)}" target="${value}" />`);
  }
  return {
    attributes: `zeebe:modelerTemplate="${id}"`,
    extensions: `<zeebe:taskDefinition ${definition.join(' ')} /><zeebe:ioMapping>${inputs.join('')}${outputs.join('')}</zeebe:ioMapping>`,
  };
}

/** A process of nothing but that element. */
function drawn(template: ElementTemplate): string {
  const { attributes, extensions } = written(template);
  const type = template.elementType?.value.replace('bpmn:', '').replace(/^./, (letter) => letter.toLowerCase()) ?? 'serviceTask';
  const event = template.elementType === undefined ? '' : '<bpmn:messageEventDefinition id="asked_message" />';
  const last = type === 'endEvent';
  return `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
    xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definitions" targetNamespace="urn:test"
    modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0"><bpmn:process id="process" isExecutable="true">
    <bpmn:startEvent id="start" name="Начало"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:${type} id="asked" name="Запрос" ${attributes}><bpmn:extensionElements>${extensions}</bpmn:extensionElements>
      <bpmn:incoming>f1</bpmn:incoming>${last ? '' : '<bpmn:outgoing>f2</bpmn:outgoing>'}${event}</bpmn:${type}>
    ${last ? '' : '<bpmn:endEvent id="end" name="Конец"><bpmn:incoming>f2</bpmn:incoming></bpmn:endEvent><bpmn:sequenceFlow id="f2" sourceRef="asked" targetRef="end" />'}
    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="asked" /></bpmn:process></bpmn:definitions>`;
}

describe('what a template writes', () => {
  const operations = describedOperations();
  const offered = new Map(operations.map(({ type }) => [type, { needs: [], sets: [] }]));
  for (const template of operations.flatMap((operation) => operationTemplates(operation, ru, []))) {
    it(`should be of the dialect: ${template.id}`, async () => {
      const xml = drawn(template);
      const diagram = await readDiagram(xml);
      const context = { ...laxContext({ xml, forms: {} }), operations: offered };
      for (const check of [dialectOnly, camundaLint, operationExists]) {
        expect([...(await check.run(diagram, context))], check.name).to.deep.equal([]);
      }
    });
  }
});
