import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check notation-elements', () => {
  it('should let the signs of the acts through', async () => {
    expect(await findingsIn('notation-elements', 'valid')).to.deep.equal([]);
  });

  it('should name what is newer', async () => {
    const found = await findingsIn('notation-elements', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('newer than the acts\' BPMN 1.2'));
    expect(named).to.include({ element: 'process_5', line: 114 });
  });

  it('should find a sign the acts do not have', async () => {
    const found = await findingsAfter('notation-elements', [[/serviceTask( id="process_5"[^]*?)<\/bpmn:serviceTask>/, 'manualTask$1</bpmn:manualTask>']]);
    expect(found.map(({ element }) => element)).to.include('process_5');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('a manualTask is no sign of the acts');
  });

  it('should find a beginning without a message', async () => {
    const found = await findingsAfter('notation-elements', [['<bpmn:messageEventDefinition id="start_message" messageRef="message_application" />', '']]);
    expect(found.map(({ element }) => element)).to.include('start');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('startEvent without a kind');
  });

  it('should find an end of a kind the acts do not have', async () => {
    const found = await findingsAfter('notation-elements', [[/(id="completed"[^]*?<\/bpmn:incoming>)/, '$1<bpmn:terminateEventDefinition id="all" />']]);
    expect(found.map(({ element }) => element)).to.include('completed');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('terminateEventDefinition');
  });

  it('should find an event that does not interrupt', async () => {
    const found = await findingsAfter('notation-elements', [['<bpmn:endEvent id="completed"', '<bpmn:boundaryEvent id="late" attachedToRef="process_3" cancelActivity="false"><bpmn:timerEventDefinition id="late_timer"><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id="completed"']]);
    expect(found.map(({ element }) => element)).to.include('late');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('let it interrupt');
  });
});
