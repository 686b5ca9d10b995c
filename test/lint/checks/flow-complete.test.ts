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
});
