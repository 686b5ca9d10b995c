import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check engine-runs', () => {
  it('should let a diagram through that the engine runs right', async () => {
    expect(await findingsIn('engine-runs', 'valid')).to.deep.equal([]);
  });

  it('should name what the engine cannot load', async () => {
    const found = await findingsIn('engine-runs', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('complex gateway'));
    expect(named).to.include({ element: 'gateway_process_3', line: 88 });
  });

  it('should find a script', async () => {
    const found = await findingsAfter('engine-runs', [[/serviceTask( id="process_5"[^]*?)<\/bpmn:serviceTask>/, 'scriptTask$1</bpmn:scriptTask>']]);
    expect(found.map(({ element }) => element)).to.include('process_5');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('no scripts are run');
  });

  it('should find a task of no kind', async () => {
    const found = await findingsAfter('engine-runs', [[/serviceTask( id="process_5"[^]*?)<\/bpmn:serviceTask>/, 'task$1</bpmn:task>']]);
    expect(found.map(({ element }) => element)).to.include('process_5');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('a task of no kind');
  });

  it('should find a process started by a timer', async () => {
    const found = await findingsAfter('engine-runs', [['<bpmn:messageEventDefinition id="start_message" messageRef="message_application" />', '<bpmn:timerEventDefinition id="start_timer"><bpmn:timeDuration>PT1M</bpmn:timeDuration></bpmn:timerEventDefinition>']]);
    expect(found.map(({ element }) => element)).to.include('start');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('timer');
  });
});
