import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check flow-complete', () => {
  it('should let a process through that begins once and leads on everywhere', async () => {
    expect(await findingsIn('flow-complete', 'valid')).to.deep.equal([]);
  });

  it('should name the element no flow leads to', async () => {
    const found = await findingsIn('flow-complete', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('no flow leads here'));
    expect(named).to.include({ element: 'process_6', line: 122 });
  });

  it('should find an element that leads nowhere and is no end', async () => {
    const found = await findingsAfter('flow-complete', [[/<bpmn:endEvent id="completed"([^]*?)<\/bpmn:endEvent>/, '<bpmn:userTask id="completed"$1</bpmn:userTask>']]);
    expect(found.map(({ element }) => element)).to.include('completed');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('no flow leads on');
  });

  it('should find a second beginning', async () => {
    const found = await findingsAfter('flow-complete', [['<bpmn:endEvent id="completed"', '<bpmn:startEvent id="second" /><bpmn:endEvent id="completed"']]);
    expect(found.map(({ element }) => element)).to.include(null);
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('2 start events');
  });

  it('should ask no flows of what has none by nature', async () => {
    const apart = [
      '<bpmn:subProcess id="aside" triggeredByEvent="true"><bpmn:startEvent id="asked"><bpmn:outgoing>asked_told</bpmn:outgoing><bpmn:signalEventDefinition id="asked_signal" /></bpmn:startEvent>',
      '<bpmn:endEvent id="told" /><bpmn:sequenceFlow id="asked_told" sourceRef="asked" targetRef="told" /></bpmn:subProcess>',
      '<bpmn:boundaryEvent id="undone" attachedToRef="process_5"><bpmn:compensateEventDefinition id="undone_event" /></bpmn:boundaryEvent>',
      '<bpmn:serviceTask id="undo" isForCompensation="true" />',
      '<bpmn:intermediateCatchEvent id="from"><bpmn:linkEventDefinition id="from_link" name="on" /></bpmn:intermediateCatchEvent>',
      '<bpmn:intermediateThrowEvent id="to"><bpmn:linkEventDefinition id="to_link" name="on" /></bpmn:intermediateThrowEvent>',
      '<bpmn:sequenceFlow id="from_to" sourceRef="from" targetRef="to" />',
    ];
    expect(await findingsAfter('flow-complete', [['<bpmn:endEvent id="completed"', `${apart.join('')}<bpmn:endEvent id="completed"`]])).to.deep.equal([]);
  });

  it('should find a boundary event that leads nowhere', async () => {
    const late = '<bpmn:boundaryEvent id="late" attachedToRef="process_5"><bpmn:signalEventDefinition id="late_signal" /></bpmn:boundaryEvent>';
    const found = await findingsAfter('flow-complete', [['<bpmn:endEvent id="completed"', `${late}<bpmn:endEvent id="completed"`]]);
    expect(found.map(({ element }) => element)).to.deep.equal(['late']);
  });
});
