import { expect } from 'chai';
import type { CheckContext, OperationShape } from '../../src/lint/finding.ts';
import { variablesAlong, type VariablesAlong } from '../../src/lint/variables-along.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

const operation = (name: string, values: readonly string[] | null = null): [string, OperationShape] => [name, { needs: [], sets: [{ name, values }] }];
const context = {
  forms: { review: 'review' },
  formVariables: () => [{ name: 'reviewed', values: null, secret: false }],
  operations: new Map([operation('a'), operation('b'), operation('state', ['good', 'bad'])]),
} as unknown as CheckContext;

/** A job that sets the variable its operation is named after. */
const job = (id: string, sets: string, mapping = ''): string =>
  `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="${sets}" />${mapping}</bpmn:extensionElements></bpmn:serviceTask>`;
const parallel = (id: string): string => `<bpmn:parallelGateway id="${id}" />`;
const exclusive = (id: string): string => `<bpmn:exclusiveGateway id="${id}" />`;

/** What is known in a process of these elements and flows (`from>to`), with a start and an end. */
async function known(elements: readonly string[], flows: string): Promise<VariablesAlong> {
  const drawn = flows.split(' ').map((flow) => flow.split('>')).map(([from, to]) => `<bpmn:sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}" />`);
  const diagram = await readDiagram(`<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="urn:test"><bpmn:process id="process" isExecutable="true">
    <bpmn:startEvent id="start" />${elements.join('')}<bpmn:endEvent id="end" />${drawn.join('')}</bpmn:process></bpmn:definitions>`);
  return variablesAlong(diagram, context);
}

const names = (along: VariablesAlong, element: string): string[] => [...(along.before(element)?.keys() ?? [])].toSorted();

describe('variables along the flow', () => {
  it('should know nothing at the start, and what each element sets after it', async () => {
    const along = await known([job('one', 'a'), job('two', 'b')], 'start>one one>two two>end');
    expect(names(along, 'one')).to.deep.equal([]);
    expect(names(along, 'two')).to.deep.equal(['a']);
    expect(names(along, 'end')).to.deep.equal(['a', 'b']);
  });

  it('should know where exclusive ways meet only what each has set', async () => {
    const elements = [exclusive('split'), job('one', 'a'), job('two', 'b'), exclusive('merge')];
    const along = await known(elements, 'start>split split>one split>two one>merge two>merge merge>end');
    expect(names(along, 'end')).to.deep.equal([]);
  });

  it('should know where parallel ways join what any has set', async () => {
    const elements = [parallel('split'), job('one', 'a'), job('two', 'b'), parallel('join')];
    const along = await known(elements, 'start>split split>one split>two one>join two>join join>end');
    expect(names(along, 'end')).to.deep.equal(['a', 'b']);
  });

  it('should know at the head of a loop only what was set before it', async () => {
    const elements = [exclusive('head'), job('one', 'a'), exclusive('again')];
    const along = await known(elements, 'start>head head>one one>again again>head again>end');
    expect(names(along, 'one')).to.deep.equal([]);
    expect(names(along, 'end')).to.deep.equal(['a']);
  });

  it('should follow a loop inside a parallel branch to its end', async () => {
    const elements = [parallel('split'), exclusive('head'), job('one', 'a'), exclusive('again'), job('two', 'b'), parallel('join')];
    const along = await known(elements, 'start>split split>head head>one one>again again>head again>join split>two two>join join>end');
    expect(names(along, 'end')).to.deep.equal(['a', 'b']);
  });

  it('should know behind an event at the edge what was set before the element, not by it', async () => {
    const edge = '<bpmn:boundaryEvent id="late" attachedToRef="two"><bpmn:timerEventDefinition /></bpmn:boundaryEvent>';
    const along = await known([job('one', 'a'), job('two', 'b'), edge, '<bpmn:endEvent id="given_up" />'], 'start>one one>two two>end late>given_up');
    expect(names(along, 'given_up')).to.deep.equal(['a']);
  });

  it('should know after output mappings what they name alone', async () => {
    const mapping = '<zeebe:ioMapping><zeebe:output source="=a" target="kept" /></zeebe:ioMapping>';
    const along = await known([job('one', 'a', mapping)], 'start>one one>end');
    expect(names(along, 'end')).to.deep.equal(['kept']);
  });

  it('should know of several instances nothing: there may be none', async () => {
    const repeated = job('one', 'a').replace(
      '</bpmn:serviceTask>',
      '<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=[]" inputElement="item" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>',
    );
    const along = await known([repeated], 'start>one one>end');
    expect(names(along, 'end')).to.deep.equal([]);
  });

  it('should know behind a sub-process what each of its ends has', async () => {
    const inner = `<bpmn:subProcess id="inside"><bpmn:startEvent id="in" />${job('one', 'a')}<bpmn:endEvent id="out" />
      <bpmn:sequenceFlow id="in_one" sourceRef="in" targetRef="one" /><bpmn:sequenceFlow id="one_out" sourceRef="one" targetRef="out" /></bpmn:subProcess>`;
    const along = await known([job('two', 'b'), inner], 'start>two two>inside inside>end');
    expect(names(along, 'one')).to.deep.equal(['b']);
    expect(names(along, 'end')).to.deep.equal(['a', 'b']);
  });

  it('should know of an element no flow leads to nothing at all', async () => {
    const along = await known([job('one', 'a')], 'start>end one>end');
    expect(along.before('one')).to.equal(null);
    expect(names(along, 'end')).to.deep.equal([]);
  });

  it('should know the values a variable can have, through mappings and where ways meet', async () => {
    const output = (source: string): string => `<zeebe:ioMapping><zeebe:output source="${source}" target="x" /></zeebe:ioMapping>`;
    const elements = [exclusive('split'), job('one', 'state', output('=state')), job('two', 'a', output('=&quot;none&quot;')), exclusive('merge')];
    const along = await known(elements, 'start>split split>one split>two one>merge two>merge merge>end');
    expect(along.before('end')?.get('x')).to.deep.equal(['good', 'bad', 'none']);
    const computed = await known([job('one', 'state', output("=if state = &quot;good&quot; then &quot;yes&quot; else &quot;no&quot;"))], 'start>one one>end');
    expect(computed.before('end')?.get('x')).to.deep.equal(['yes', 'no']);
  });

  it('should not pretend to know the values of what may be anything', async () => {
    const elements = [job('one', 'state'), exclusive('split'), job('two', 'a', '<zeebe:ioMapping><zeebe:output source="=a" target="state" /></zeebe:ioMapping>'), exclusive('merge')];
    const along = await known(elements, 'start>one one>split split>two split>merge two>merge merge>end');
    expect(along.before('end')?.get('state')).to.equal(null);
  });

  const over = (collection: string, more = ''): string =>
    `<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="${collection}" inputElement="item" ${more}/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`;
  const sub = (id: string, inside: string, attributes = ''): string => `<bpmn:subProcess id="${id}" ${attributes}>${inside}</bpmn:subProcess>`;

  it('should know inside a repeated sub-process its item, and not behind it', async () => {
    const inside = '<bpmn:startEvent id="in" /><bpmn:endEvent id="out" /><bpmn:sequenceFlow id="in_out" sourceRef="in" targetRef="out" />';
    const along = await known([sub('each', inside + over('=[]'))], 'start>each each>end');
    expect(names(along, 'out')).to.deep.equal(['item']);
    expect(names(along, 'end')).to.deep.equal([]);
  });

  it('should know the list that several instances give, be it empty', async () => {
    const repeated = job('one', 'a').replace('</bpmn:serviceTask>', `${over('=[]', 'outputCollection="all" outputElement="=a"')}</bpmn:serviceTask>`);
    const along = await known([repeated], 'start>one one>end');
    expect(names(along, 'end')).to.deep.equal(['all']);
    expect([...(along.done('one')?.keys() ?? [])].toSorted()).to.deep.equal(['a', 'item']);
  });

  it('should know of a loop tested before nothing, and of one tested after what it sets', async () => {
    const again = (loop: string): string => job('one', 'a').replace('</bpmn:serviceTask>', `${loop}</bpmn:serviceTask>`);
    const before = await known([again('<bpmn:standardLoopCharacteristics testBefore="true" />')], 'start>one one>end');
    const afterwards = await known([again('<bpmn:standardLoopCharacteristics />')], 'start>one one>end');
    expect(names(before, 'end')).to.deep.equal([]);
    expect(names(afterwards, 'end')).to.deep.equal(['a']);
  });

  it('should know over a link what was set before it', async () => {
    const link = (id: string, type: string): string => `<bpmn:${type} id="${id}"><bpmn:linkEventDefinition name="on" /></bpmn:${type}>`;
    const along = await known([job('one', 'a'), link('to', 'intermediateThrowEvent'), link('from', 'intermediateCatchEvent')], 'start>one one>to from>end');
    expect(names(along, 'end')).to.deep.equal(['a']);
  });

  it('should know in an event sub-process what its scope began with, and behind the scope what either end has', async () => {
    const late = '<bpmn:startEvent id="late"><bpmn:timerEventDefinition /></bpmn:startEvent><bpmn:endEvent id="over" /><bpmn:sequenceFlow id="late_over" sourceRef="late" targetRef="over" />';
    const inside = `<bpmn:startEvent id="in" />${job('one', 'a')}<bpmn:endEvent id="out" />${sub('aside', late, 'triggeredByEvent="true"')}
      <bpmn:sequenceFlow id="in_one" sourceRef="in" targetRef="one" /><bpmn:sequenceFlow id="one_out" sourceRef="one" targetRef="out" />`;
    const along = await known([job('two', 'b'), sub('inside', inside)], 'start>two two>inside inside>end');
    expect(names(along, 'over')).to.deep.equal(['b']);
    expect(names(along, 'end')).to.deep.equal(['b']);
  });

  it('should know in a handler of compensation what the activity it undoes has set', async () => {
    const undone = '<bpmn:boundaryEvent id="undone" attachedToRef="one"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>';
    const undo = '<bpmn:userTask id="undo" isForCompensation="true" /><bpmn:association id="to" sourceRef="undone" targetRef="undo" />';
    const along = await known([job('one', 'a'), undone, undo], 'start>one one>end');
    expect(names(along, 'undo')).to.deep.equal(['a']);
  });
});
