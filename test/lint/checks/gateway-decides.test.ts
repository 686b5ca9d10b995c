import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check gateway-decides', () => {
  it('should let a gateway through that has conditions and one default', async () => {
    expect(await findingsIn('gateway-decides', 'valid')).to.deep.equal([]);
  });

  it('should name the gateway without a default', async () => {
    const found = await findingsIn('gateway-decides', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('needs a default flow'));
    expect(named).to.include({ element: 'condition_1', line: 48 });
  });

  it('should find a way out without a condition', async () => {
    const found = await findingsAfter('gateway-decides', [[/<bpmn:conditionExpression[^]*?Expression>/, '']]);
    expect(found.map(({ element }) => element)).to.include('flow_condition_1__process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('needs a condition');
  });

  it('should find a condition on the default, which nobody would ask', async () => {
    const found = await findingsAfter('gateway-decides', [['default="flow_condition_1__process_2"', 'default="flow_condition_1__process_3"']]);
    expect(found.map(({ element }) => element)).to.include('flow_condition_1__process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('default flow has a condition');
  });

  it('should find a condition where no gateway decides', async () => {
    const condition = '<bpmn:conditionExpression>=documentsInOrder = "yes"</bpmn:conditionExpression>';
    const found = await findingsAfter('gateway-decides', [
      [/(<bpmn:sequenceFlow id="flow_process_5__completed"[^>]*?) \/>/, `$1>${condition}</bpmn:sequenceFlow>`],
    ]);
    expect(found.map(({ element }) => element)).to.deep.equal(['flow_process_5__completed']);
    expect(found[0]?.sentence).to.include('only where a gateway decides');
  });

  it('should let a complex gateway ask a condition of its one way', async () => {
    const condition = '<bpmn:conditionExpression>=waitingForStart</bpmn:conditionExpression>';
    const gathered = `<bpmn:complexGateway id="some" /><bpmn:endEvent id="done" /><bpmn:sequenceFlow id="some_done" sourceRef="some" targetRef="done">${condition}</bpmn:sequenceFlow>`;
    expect(await findingsAfter('gateway-decides', [['<bpmn:endEvent id="completed"', `${gathered}<bpmn:endEvent id="completed"`]])).to.deep.equal([]);
  });
});
