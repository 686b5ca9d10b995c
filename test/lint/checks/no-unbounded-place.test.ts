import { expect } from 'chai';
import { drawn } from '../soundness/drawn.ts';
import { faultsIn } from '../soundness/faults-in.ts';
import { findingsIn } from '../soundness/findings-in.ts';

const check = 'no-unbounded-place';

describe('the check no-unbounded-place', () => {
  it('should let a good diagram pass', async () => {
    expect(await findingsIn(check, 'valid')).to.deep.equal([]);
  });

  it('should find a place that grows without end, with the place and the shortest way to it', async () => {
    const found = await findingsIn(check, 'invalid');
    expect(found.map((finding) => [finding.class, finding.element, finding.path])).to.deep.equal([['soundness', 'remind', 'start start_again again again_check check late check_good good good_again again late_remind remind'.split(' ')]]);
  });

  it('should find a round that leaves a token at each turn', async () => {
    const nodes = { s: 'start', again: 'xor', split: 'and', wait: 'task', which: 'xor', e: 'end', f: 'end' };
    const diagram = await drawn(nodes, 's again split wait f', 'split which e', 'which again');
    expect(faultsIn(diagram)).to.deep.equal(['unbounded wait']);
  });

  it('should not take for growth what each round interrupts', async () => {
    const timer = '<bpmn:timerEventDefinition />';
    const diagram = await drawn(
      {
        s: 'start', again: 'xor', sub: 'subProcess', 'sub.s': 'start', 'sub.t': 'task', 'sub.e': 'end', 'sub.r': 'task', 'sub.f': 'end',
        'sub.beside': `boundaryEvent attachedToRef="sub.t" cancelActivity="false"|${timer}`,
        late: `boundaryEvent attachedToRef="sub"|${timer}`,
        e: 'end',
      },
      's again sub e', 'late again', 'sub.s sub.t sub.e', 'sub.beside sub.r sub.f',
    );
    expect(faultsIn(diagram)).to.deep.equal([]);
  });
});
