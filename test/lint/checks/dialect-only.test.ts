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
});
