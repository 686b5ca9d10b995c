import { expect } from 'chai';
import { findingsIn } from '../fixture.ts';

describe('the check secret-verified', () => {
  it('should let a secret through that an operation verifies', async () => {
    expect(await findingsIn('secret-verified', 'valid')).to.deep.equal([]);
  });

  it('should name the task whose secret nobody verifies', async () => {
    const found = await findingsIn('secret-verified', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('reg:completion operation'));
    expect(named).to.include({ element: 'process_1', line: 37 });
  });
});
