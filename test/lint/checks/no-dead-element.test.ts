import { expect } from 'chai';
import { soundnessFaults } from '../../../src/lint/soundness/soundness-faults.ts';
import { drawn } from '../soundness/drawn.ts';
import { faultsIn } from '../soundness/faults-in.ts';
import { findingsIn } from '../soundness/findings-in.ts';

const check = 'no-dead-element';

describe('the check no-dead-element', () => {
  it('should let a good diagram pass', async () => {
    expect(await findingsIn(check, 'valid')).to.deep.equal([]);
  });

  it('should find a element that no run passes, with the place and the shortest way to it', async () => {
    const found = await findingsIn(check, 'invalid');
    expect(found.map((finding) => [finding.class, finding.element, finding.path])).to.deep.equal([['soundness', 'remind', null]]);
  });

  it('should show the way that passes by a handler of an error nobody throws', async () => {
    const nodes = { s: 'start', sub: 'subProcess', 'sub.s': 'start', 'sub.t': 'task', 'sub.e': 'end', e: 'end', r: 'end' };
    const lost = 'boundaryEvent attachedToRef="sub"|<bpmn:errorEventDefinition errorRef="error_lost" />';
    const diagram = await drawn({ ...nodes, lost }, 's sub e', 'lost r', 'sub.s sub.t sub.e');
    expect(faultsIn(diagram)).to.deep.equal(['dead lost']);
    expect(soundnessFaults(diagram, 'dead')[0]?.path).to.deep.equal(['s', 's_sub', 'sub']);
    expect(faultsIn(await drawn({ ...nodes, 'sub.t': 'serviceTask', lost }, 's sub e', 'lost r', 'sub.s sub.t sub.e'))).to.deep.equal([]);
  });

  it('should find a join that a terminate end event always forestalls', async () => {
    const nodes = { s: 'start', split: 'and', which: 'xor', a: 'end|<bpmn:terminateEventDefinition />', b: 'end|<bpmn:terminateEventDefinition />', join: 'and', u: 'task', wait: 'task', e: 'end' };
    const diagram = await drawn(nodes, 's split which a', 'which b', 'split wait join u e', 'u join');
    expect(faultsIn(diagram)).to.include('dead join');
  });
});
