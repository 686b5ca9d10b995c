import { expect } from 'chai';
import { drawn } from '../soundness/drawn.ts';
import { faultsIn } from '../soundness/faults-in.ts';
import { findingsIn } from '../soundness/findings-in.ts';

const check = 'end-reachable';

describe('the check end-reachable', () => {
  it('should let a good diagram pass', async () => {
    expect(await findingsIn(check, 'valid')).to.deep.equal([]);
  });

  it('should find a round without a way out, with the place and the shortest way to it', async () => {
    const found = await findingsIn(check, 'invalid');
    expect(found.map((finding) => [finding.class, finding.element, finding.path])).to.deep.equal([['soundness', 'again', 'start start_which which which_again again again_work work work_again again'.split(' ')]]);
  });

  it('should find a round that has a way on but not to an end', async () => {
    const nodes = { s: 'start', one: 'xor', a: 'task', which: 'xor', b: 'task', two: 'xor', e: 'end' };
    const diagram = await drawn(nodes, 's one a which one', 'which b two one', 'two a');
    expect(faultsIn(diagram)).to.include('no-end one');
  });
});
