import { expect } from 'chai';
import type { CheckContext, OperationShape } from '../../src/lint/finding.ts';
import { type StandingWithNames, unsetFrom } from '../../src/lint/unset-from.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

const operation = (name: string, sets: readonly string[], needs: readonly string[] = []): [string, OperationShape] => [
  name,
  { needs, sets: sets.map((one) => ({ name: one, values: null })) },
];
const context = {
  forms: {},
  formVariables: () => [],
  operations: new Map([operation('set-a', ['a']), operation('set-b', ['b']), operation('want-a', [], ['a']), operation('want-b', [], ['b'])]),
} as unknown as CheckContext;

const job = (id: string, type: string): string =>
  `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="${type}" /></bpmn:extensionElements></bpmn:serviceTask>`;
const parallel = (id: string): string => `<bpmn:parallelGateway id="${id}" />`;

const at = (element: string, local: readonly string[] = []): StandingWithNames => ({ is: 'at', element, flows: [], local });
const arrived = (element: string, flow: string): StandingWithNames => ({ is: 'arrived', element, flows: [flow], local: [] });

/** `element wants variable`, from where a case with these names stands. */
async function unset(elements: readonly string[], flows: string, standing: readonly StandingWithNames[], names: readonly string[] = []): Promise<readonly string[]> {
  const drawn = flows.split(' ').map((flow) => flow.split('>')).map(([from, to]) => `<bpmn:sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}" />`);
  const diagram = await readDiagram(`<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test"><bpmn:process id="process" isExecutable="true">
    <bpmn:startEvent id="start" />${elements.join('')}<bpmn:endEvent id="end" />${drawn.join('')}</bpmn:process></bpmn:definitions>`);
  return unsetFrom(diagram, context, standing, names).map(({ element, name }) => `${element} wants ${name}`);
}

describe('variables that a case lacks from where it stands', () => {
  const row = [job('one', 'set-a'), job('two', 'set-b'), job('three', 'want-a')];
  const along = 'start>one one>two two>three three>end';

  it('should be told where what sets them is behind it', async () => {
    expect(await unset(row, along, [at('one')])).to.deep.equal([]);
    expect(await unset(row, along, [at('two')])).to.deep.equal(['three wants a']);
    expect(await unset(row, along, [at('two')], ['a'])).to.deep.equal([]);
  });

  it('should not be told of what the case does not come to any more', async () => {
    expect(await unset([job('zero', 'want-b'), ...row], 'start>zero zero>one one>two two>three three>end', [at('one')])).to.deep.equal([]);
  });

  it('should be set by the branch that is still under way where another waits at the join', async () => {
    const branches = [parallel('split'), job('one', 'set-a'), job('two', 'set-b'), parallel('join'), job('three', 'want-a')];
    const flows = 'start>split split>one split>two one>join two>join join>three three>end';
    expect(await unset(branches, flows, [at('one'), arrived('join', 'two_join')])).to.deep.equal([]);
    expect(await unset(branches, flows, [at('two'), arrived('join', 'one_join')])).to.deep.equal(['three wants a']);
    expect(await unset(branches, flows, [at('one'), at('two')])).to.deep.equal([]);
  });

  it('should see the item of an instance inside its sub-process alone', async () => {
    const items = '<zeebe:loopCharacteristics inputCollection="=list" inputElement="a" />';
    const repeated = `<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>${items}</bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`;
    const inner = `<bpmn:subProcess id="each">${repeated}<bpmn:startEvent id="begun" />${job('work', 'want-a')}<bpmn:endEvent id="done" />
      <bpmn:sequenceFlow id="begun_work" sourceRef="begun" targetRef="work" /><bpmn:sequenceFlow id="work_done" sourceRef="work" targetRef="done" /></bpmn:subProcess>`;
    const flows = 'start>each each>three three>end';
    expect(await unset([inner, job('three', 'want-a')], flows, [at('each'), at('work', ['a'])], ['list'])).to.deep.equal(['three wants a']);
  });
});
