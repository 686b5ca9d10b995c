import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check bytes-canonical', () => {
  it('should let a file through that bpmn-moddle would write the same', async () => {
    expect(await findingsIn('bytes-canonical', 'valid')).to.deep.equal([]);
  });

  it('should name the first line that differs', async () => {
    const found = await findingsIn('bytes-canonical', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('line 8 is not as bpmn-moddle writes it'));
    expect(named).to.include({ element: null, line: 8 });
  });

  it('should find a missing last line break', async () => {
    const found = await findingsAfter('bytes-canonical', [[/\n$/, '']]);
    expect(found.map(({ element }) => element)).to.include(null);
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('not as bpmn-moddle writes it');
  });

  it('should say nothing of a diagram that is in no file', async () => {
    expect(await findingsAfter('bytes-canonical', [[/\n$/, '']], { xml: null })).to.deep.equal([]);
  });
});
