import { expect } from 'chai';
import { drawn } from '../soundness/drawn.ts';
import { faultsIn } from '../soundness/faults-in.ts';
import { findingsIn } from '../soundness/findings-in.ts';

const check = 'one-outcome';

describe('the check one-outcome', () => {
  it('should let a good diagram pass', async () => {
    expect(await findingsIn(check, 'valid')).to.deep.equal([]);
  });

  it('should find a run that grants and refuses, with the place and the shortest way to it', async () => {
    const path = 'start start_decide decide decide_outcome outcome outcome_grant grant grant_completed completed outcome_refuse refuse refuse_refused refused';
    const found = await findingsIn(check, 'invalid');
    expect(found.map((finding) => [finding.class, finding.element, finding.path])).to.deep.equal([['soundness', 'outcome', path.split(' ')]]);
  });

  it('should name the split whose ways go apart, and not one whose ways have met again', async () => {
    const nodes = { s: 'start', apart: 'or', split: 'and', a: 'task', b: 'task', join: 'and', e: 'end', f: 'end' };
    const diagram = await drawn(nodes, 's apart split a join e', 'split b join', 'apart f');
    expect(faultsIn(diagram)).to.deep.equal(['two-outcomes apart']);
  });

  it('should let what starts beside the process come to an end of its own', async () => {
    const late = 'boundaryEvent attachedToRef="t" cancelActivity="false"|<bpmn:timerEventDefinition />';
    const nodes = { s: 'start', t: 'task', late, remind: 'task', e: 'end', f: 'end' };
    expect(faultsIn(await drawn(nodes, 's t e', 'late remind f'))).to.deep.equal([]);
  });

  it('should let ways inside a sub-process come to ends of their own', async () => {
    const nodes = { s: 'start', sub: 'subProcess', 'sub.s': 'start', 'sub.split': 'and', 'sub.e': 'end', 'sub.f': 'end', e: 'end' };
    expect(faultsIn(await drawn(nodes, 's sub e', 'sub.s sub.split sub.e', 'sub.split sub.f'))).to.deep.equal([]);
  });
});
