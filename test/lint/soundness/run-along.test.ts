import { expect } from 'chai';
import { findingsIn } from '../fixture.ts';

describe('the run that shows a fault of the flow', () => {
  for (const check of ['no-deadlock', 'nothing-left-behind', 'one-outcome', 'end-reachable', 'no-unbounded-place']) {
    it(`should pass in its steps what the way passes, and begin at the start: ${check}`, async () => {
      const [fault] = await findingsIn(check, 'invalid');
      const run = fault?.run ?? [];
      expect(run[0]).to.deep.equal({ passed: [], tokens: ['start'] });
      const passed = run.flatMap((step) => step.passed);
      expect(fault?.path?.slice(0, passed.length)).to.deep.equal(passed);
    });
  }

  it('should leave the tokens standing where they are stuck', async () => {
    const [fault] = await findingsIn('no-deadlock', 'invalid');
    expect(fault?.run?.at(-1)).to.deep.equal({ passed: ['split_left', 'left'], tokens: ['left_join'] });
  });

  it('should show tokens that stand beside each other', async () => {
    const [fault] = await findingsIn('one-outcome', 'invalid');
    expect(fault?.run?.map(({ tokens }) => tokens)).to.deep.include(['outcome_grant', 'outcome_refuse']);
  });

  it('should be none where no way shows the fault', async () => {
    const [fault] = await findingsIn('bytes-canonical', 'invalid');
    expect(fault?.run).to.equal(null);
  });
});
