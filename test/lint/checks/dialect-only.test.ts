import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check dialect-only', () => {
  it('should let through what docs/dialect.md lists', async () => {
    expect(await findingsIn('dialect-only', 'valid')).to.deep.equal([]);
  });

  it('should name the element that would be silently left', async () => {
    const found = await findingsIn('dialect-only', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('<zeebe:taskSchedule> is not executed here'));
    expect(named).to.include({ element: 'process_3', line: 74 });
  });

  it('should find an attribute that is not read', async () => {
    const found = await findingsAfter('dialect-only', [['candidateGroups="specialist"', 'candidateGroups="specialist" assignee="head"']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('assignee of <zeebe:assignmentDefinition>');
  });

  it('should find an element where it means nothing', async () => {
    const found = await findingsAfter('dialect-only', [['<zeebe:userTask />', '<zeebe:taskDefinition type="case.register" />']]);
    expect(found.map(({ element }) => element)).to.include('process_1');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('<zeebe:taskDefinition> is not executed on a <bpmn:userTask>');
  });

  it('should find a second element of which only the first is read', async () => {
    const found = await findingsAfter('dialect-only', [['<zeebe:formDefinition formId="papers" />', '<zeebe:formDefinition formId="papers" /><zeebe:formDefinition formId="sign-in" />']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('a second <zeebe:formDefinition>');
  });

  it('should find an element of another engine', async () => {
    const found = await findingsAfter('dialect-only', [['xmlns:reg=', 'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:reg='], ['<zeebe:userTask />', '<zeebe:userTask /><camunda:formData><camunda:formField /></camunda:formData>']]);
    expect(found.map(({ element }) => element)).to.include('process_1');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('<camunda:formData>');
  });

  it('should find an attribute of another engine', async () => {
    const found = await findingsAfter('dialect-only', [['xmlns:reg=', 'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:reg='], ['<bpmn:userTask id="process_3"', '<bpmn:userTask camunda:asyncBefore="true" id="process_3"']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('camunda:asyncBefore');
  });

  it('should find a root that does not say what it is for', async () => {
    const found = await findingsAfter('dialect-only', [[' modeler:executionPlatformVersion="8.8.0"', '']]);
    expect(found.map(({ element }) => element)).to.include(null);
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('executionPlatformVersion');
  });

  it('should find what BPMN itself has for other engines', async () => {
    const performer = '<bpmn:potentialOwner id="owner"><bpmn:resourceAssignmentExpression><bpmn:formalExpression>head</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>';
    const found = await findingsAfter('dialect-only', [[/(<bpmn:userTask id="process_3"[^]*?)<\/bpmn:userTask>/, `$1${performer}</bpmn:userTask>`]]);
    expect(found.map(({ sentence }) => sentence)).to.deep.equal([
      '<bpmn:potentialOwner> is not executed: name positions in zeebe:assignmentDefinition candidateGroups',
    ]);
  });

  it('should let colours and the notes of a template be', async () => {
    const replacements = [
      ['xmlns:reg=', 'xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" xmlns:reg='],
      ['<bpmndi:BPMNShape id="process_3_shape"', '<bpmndi:BPMNShape bioc:fill="#fff" id="process_3_shape"'],
      ['<bpmn:userTask id="process_3"', '<bpmn:userTask zeebe:modelerTemplate="papers" id="process_3"'],
    ] as const;
    expect(await findingsAfter('dialect-only', replacements)).to.deep.equal([]);
  });

  const outputs = '<bpmn:extensionElements><zeebe:ioMapping><zeebe:output source="=said" target="answer" /></zeebe:ioMapping></bpmn:extensionElements>';
  const beside = (element: string): readonly [string, string] => ['<bpmn:endEvent id="completed"', `${element}<bpmn:endEvent id="completed"`];

  const reading: readonly (readonly [string, string])[] = [
    ['a receive task', `<bpmn:receiveTask id="one">${outputs}</bpmn:receiveTask>`],
    ['a message that is caught', `<bpmn:intermediateCatchEvent id="one">${outputs}<bpmn:messageEventDefinition id="event" /></bpmn:intermediateCatchEvent>`],
    ['a message at a boundary', `<bpmn:boundaryEvent id="one" attachedToRef="process_3">${outputs}<bpmn:messageEventDefinition id="event" /></bpmn:boundaryEvent>`],
    ['an error at a boundary', `<bpmn:boundaryEvent id="one" attachedToRef="process_5">${outputs}<bpmn:errorEventDefinition id="event" /></bpmn:boundaryEvent>`],
    ['a message that starts', `<bpmn:startEvent id="one">${outputs}<bpmn:messageEventDefinition id="event" /></bpmn:startEvent>`],
    ['a call', `<bpmn:callActivity id="one">${outputs.replace('<zeebe:output', '<zeebe:input source="=iin" target="iin" /><zeebe:output')}</bpmn:callActivity>`],
  ];
  for (const [what, element] of reading) {
    it(`should let ${what} map what came`, async () => {
      expect(await findingsAfter('dialect-only', [beside(element)])).to.deep.equal([]);
    });
  }

  it('should find a mapping on an event that brings nothing', async () => {
    const late = `<bpmn:intermediateCatchEvent id="one">${outputs}<bpmn:timerEventDefinition id="event" /></bpmn:intermediateCatchEvent>`;
    const found = await findingsAfter('dialect-only', [beside(late)]);
    expect(found.map(({ sentence }) => sentence)).to.deep.equal(['<zeebe:ioMapping> is not executed on a <bpmn:intermediateCatchEvent> of this kind: remove it']);
  });

  it('should find an input where there is no work to give it to', async () => {
    const receive = `<bpmn:receiveTask id="one">${outputs.replaceAll('zeebe:output', 'zeebe:input')}</bpmn:receiveTask>`;
    const found = await findingsAfter('dialect-only', [beside(receive)]);
    expect(found.map(({ sentence }) => sentence)).to.deep.equal(['<zeebe:input> is not executed on a <bpmn:receiveTask>: remove it']);
  });

  it('should let several instances give a list', async () => {
    const loop = '<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=papers" inputElement="paper" outputCollection="seen" outputElement="=paper" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>';
    expect(await findingsAfter('dialect-only', [[/(<bpmn:userTask id="process_3"[^]*?)<\/bpmn:userTask>/, `$1${loop}</bpmn:userTask>`]])).to.deep.equal([]);
  });
});
