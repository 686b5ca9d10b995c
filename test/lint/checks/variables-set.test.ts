import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check variables-set', () => {
  it('should let expressions through whose variables are set on every way', async () => {
    expect(await findingsIn('variables-set', 'valid')).to.deep.equal([]);
  });

  it('should name the variable, and the shortest way on which it is missing', async () => {
    const found = await findingsIn('variables-set', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('needs "documentFaults"'));
    expect(named).to.include({ element: 'process_2', line: 56 });
    expect(named?.path).to.deep.equal(['start', 'process_1', 'condition_1', 'process_2']);
  });

  it('should find a condition on what is set later', async () => {
    const found = await findingsAfter('variables-set', [['=signIn = "verified"', '=documentsInOrder = "yes"']]);
    expect(found.map(({ element }) => element)).to.include('flow_condition_1__process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('the condition');
  });

  it('should find what an output mapping keeps from the case', async () => {
    const found = await findingsAfter('variables-set', [['<zeebe:input source="=iin" target="iin" />', '<zeebe:input source="=iin" target="iin" /><zeebe:output source="=documentFaults" target="faults" />']]);
    expect(found.map(({ element }) => element)).to.include('process_4');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"documentFaults"');
  });

  it('should find an operation that is not given what it needs', async () => {
    const found = await findingsAfter('variables-set', [['target="noticeKind"', 'target="kind"']]);
    expect(found.map(({ element }) => element)).to.include('process_2');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('the operation notice.form needs "noticeKind"');
  });

  it('should find a secret used as if it were a variable', async () => {
    const found = await findingsAfter('variables-set', [['source="=iin"', 'source="=password"']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('"password"');
  });

  const instead = (element: string): readonly [RegExp, string] => [/<bpmn:endEvent id="completed"([^]*?)<\/bpmn:endEvent>/, element];
  const wanted = async (element: string): Promise<readonly string[]> =>
    (await findingsAfter('variables-set', [instead(element)])).map(({ sentence }) => /^(.*) needs (".*"),/.exec(sentence)?.slice(1).join(' needs ') ?? sentence);

  it('should ask what a complex gateway is given by itself, and more', async () => {
    const gateway = '<bpmn:complexGateway id="completed"><bpmn:activationCondition>=activationCount = 2 and enough</bpmn:activationCondition></bpmn:complexGateway>';
    const on = '<bpmn:endEvent id="last" /><bpmn:sequenceFlow id="on" sourceRef="completed" targetRef="last"><bpmn:conditionExpression>=waitingForStart and ready</bpmn:conditionExpression></bpmn:sequenceFlow>';
    expect(await wanted(gateway + on)).to.deep.equal([
      'the condition =activationCount = 2 and enough needs "enough"',
      'the condition =waitingForStart and ready needs "ready"',
    ]);
  });

  it('should ask the condition of a conditional event and of a loop', async () => {
    const event = '<bpmn:intermediateCatchEvent id="completed"><bpmn:conditionalEventDefinition id="event"><bpmn:condition>=ready</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>';
    expect(await wanted(event)).to.deep.equal(['the condition =ready needs "ready"']);
    const loop = '<bpmn:manualTask id="completed"><bpmn:standardLoopCharacteristics id="loop"><bpmn:loopCondition>=again</bpmn:loopCondition></bpmn:standardLoopCharacteristics></bpmn:manualTask>';
    expect(await wanted(loop)).to.deep.equal(['the condition of the loop =again needs "again"']);
  });

  it('should ask what completes several instances and what they give', async () => {
    const list = '<bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=[1]" inputElement="one" outputCollection="all" outputElement="=one + two" /></bpmn:extensionElements>';
    const condition = '<bpmn:completionCondition>=numberOfCompletedInstances + numberOfActiveInstances &lt; numberOfInstances or one = 1</bpmn:completionCondition>';
    const task = `<bpmn:manualTask id="completed"><bpmn:multiInstanceLoopCharacteristics>${list}${condition}</bpmn:multiInstanceLoopCharacteristics></bpmn:manualTask>`;
    expect((await wanted(task)).map((sentence) => sentence.slice(-5))).to.deep.equal(['"one"', '"two"']);
  });

  it('should leave open what a message brings', async () => {
    const output = '<bpmn:extensionElements><zeebe:ioMapping><zeebe:output source="=said" target="answer" /></zeebe:ioMapping></bpmn:extensionElements>';
    expect(await wanted(`<bpmn:receiveTask id="completed">${output}</bpmn:receiveTask>`)).to.deep.equal([]);
    expect(await wanted(`<bpmn:manualTask id="completed">${output}</bpmn:manualTask>`)).to.deep.equal(['the mapping of "answer" needs "said"']);
  });
});
