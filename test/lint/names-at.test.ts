import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { checkContext } from '../../src/check-context.ts';
import { readEntry } from '../../src/definitions/read-folder.ts';
import type { CheckContext } from '../../src/lint/finding.ts';
import { knownAt, unknownNames } from '../../src/lint/names-at.ts';
import type { Diagram } from '../../src/model/diagram.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

const context = {
  forms: { intake: 'intake' },
  formVariables: () => [{ name: 'iin', values: null, secret: false }],
  operations: new Map([['register.find', { needs: ['iin'], sets: [{ name: 'surname', values: null }] }]]),
} as unknown as CheckContext;

/** intake (sets iin) → ask (asks the register) → done; a task nothing leads to. */
async function drawn(mappings: string, condition = ''): Promise<Diagram> {
  return readDiagram(`<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test"><bpmn:process id="process" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:userTask id="intake"><bpmn:extensionElements><zeebe:formDefinition formId="intake" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:serviceTask id="ask"><bpmn:extensionElements><zeebe:taskDefinition type="register.find" />
      <zeebe:ioMapping>${mappings}</zeebe:ioMapping></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:serviceTask id="alone"><bpmn:extensionElements><zeebe:ioMapping><zeebe:input source="=never" target="x" /></zeebe:ioMapping></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:endEvent id="done" />
    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="intake" />
    <bpmn:sequenceFlow id="f2" sourceRef="intake" targetRef="ask">${condition}</bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="f3" sourceRef="ask" targetRef="done" /></bpmn:process></bpmn:definitions>`);
}

const input = (source: string, target: string): string => `<zeebe:input source="${source}" target="${target}" />`;
const output = (source: string, target: string): string => `<zeebe:output source="${source}" target="${target}" />`;

describe('names at an expression', () => {
  it('should be, of an input, what was set before and by the inputs before it', async () => {
    const diagram = await drawn(input('=iin', 'number') + input('=number + other', 'text'));
    expect(unknownNames(diagram, 'ask', context)).to.deep.equal([{ place: { kind: 'input', index: 1 }, name: 'other' }]);
  });

  it('should be, of an output, the answer and the inputs too', async () => {
    const diagram = await drawn(input('=surname', 'x') + output('=surname + x', 'owner') + output('=owner + givenName', 'name'));
    expect(unknownNames(diagram, 'ask', context)).to.deep.equal([
      { place: { kind: 'input', index: 0 }, name: 'surname' },
      { place: { kind: 'output', index: 1 }, name: 'givenName' },
    ]);
  });

  it('should be, of a condition, what its source leaves behind', async () => {
    const diagram = await drawn('', '<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=iin = surname</bpmn:conditionExpression>');
    expect(unknownNames(diagram, 'f2', context)).to.deep.equal([{ place: { kind: 'condition' }, name: 'surname' }]);
    expect([...(knownAt(diagram, 'f3', { kind: 'condition' }, context)?.keys() ?? [])]).to.deep.equal(['iin', 'surname']);
  });

  it('should be set, every one, in what is published', async () => {
    const file = new URL('../../diagrams/aktobe/unemployment-certificate/office.bpmn', import.meta.url);
    const { content } = await readEntry(fileURLToPath(new URL('../../diagrams', import.meta.url)), fileURLToPath(file));
    const diagram = await readDiagram(content.xml);
    const published = checkContext(content);
    expect([...diagram.nodes.keys(), ...diagram.flows.keys()].flatMap((id) => unknownNames(diagram, id, published))).to.deep.equal([]);
  });

  it('should not be asked for where no token comes, nor where the expression is broken', async () => {
    const diagram = await drawn(input('=wrong +', 'x'));
    expect(unknownNames(diagram, 'ask', context)).to.deep.equal([]);
    expect(unknownNames(diagram, 'alone', context)).to.deep.equal([]);
    expect(unknownNames(diagram, 'nowhere', context)).to.deep.equal([]);
  });
});
