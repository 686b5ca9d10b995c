import { expect } from 'chai';
import { drawn } from '../soundness/drawn.ts';
import { faultsIn } from '../soundness/faults-in.ts';
import { findingsIn } from '../soundness/findings-in.ts';

const check = 'nothing-left-behind';

describe('the check nothing-left-behind', () => {
  it('should let a good diagram pass', async () => {
    expect(await findingsIn(check, 'valid')).to.deep.equal([]);
  });

  it('should find a token left behind, with the place and the shortest way to it', async () => {
    const found = await findingsIn(check, 'invalid');
    expect(found.map((finding) => [finding.class, finding.element, finding.path])).to.deep.equal([['soundness', 'join', 'start start_split split split_left left left_join join join_end end split_right right right_join join join_end end'.split(' ')]]);
  });

  it('should find a token that still waits when another has ended', async () => {
    const nodes = { s: 'start', split: 'and', a: 'task', which: 'xor', aside: 'end', join: 'and', e: 'end' };
    const diagram = await drawn(nodes, 's split a join e', 'split which join', 'which aside');
    expect(faultsIn(diagram)).to.deep.equal(['left-behind join']);
  });

  it('should not mind what a terminate end event takes away', async () => {
    const terminate = 'end|<bpmn:terminateEventDefinition />';
    const diagram = await drawn({ s: 'start', split: 'and', a: 'task', b: 'task', e: 'end', all: terminate }, 's split a e', 'split b all');
    expect(faultsIn(diagram)).to.deep.equal([]);
  });

  it('should find an activity with two ways out that meet without a join', async () => {
    const diagram = await drawn({ s: 'start', t: 'task', a: 'task', b: 'task', u: 'task', e: 'end' }, 's t a u e', 't b u');
    expect(faultsIn(diagram)).to.deep.equal(['left-behind u']);
  });
});
