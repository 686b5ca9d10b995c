import { expect } from 'chai';
import { drawn } from '../soundness/drawn.ts';
import { faultsIn } from '../soundness/faults-in.ts';
import { findingsIn } from '../soundness/findings-in.ts';

const check = 'no-deadlock';

describe('the check no-deadlock', () => {
  it('should let a good diagram pass', async () => {
    expect(await findingsIn(check, 'valid')).to.deep.equal([]);
  });

  it('should find a process that stands still, with the place and the shortest way to it', async () => {
    const found = await findingsIn(check, 'invalid');
    expect(found.map((finding) => [finding.class, finding.element, finding.path])).to.deep.equal([['soundness', 'join', 'start start_split split split_left left left_join join'.split(' ')]]);
  });

  it('should say which flow the join waits for in vain', async () => {
    const [fault] = await findingsIn(check, 'invalid');
    expect(fault?.sentence).to.include('right_join');
  });

  it('should find two inclusive joins that wait for each other', async () => {
    const diagram = await drawn(
      { s: 'start', split: 'and', one: 'or', two: 'or', first: 'xor', second: 'xor', meet: 'xor', e: 'end' },
      's split one first meet e', 'split two second meet', 'first two', 'second one',
    );
    expect(faultsIn(diagram)).to.include('deadlock one');
  });

  it('should find a link that leads nowhere', async () => {
    const link = (name: string): string => `|<bpmn:linkEventDefinition name="${name}" />`;
    const nodes = { s: 'start', out: `intermediateThrowEvent${link('a')}`, back: `intermediateCatchEvent${link('b')}`, e: 'end' };
    expect(faultsIn(await drawn(nodes, 's out', 'back e'))).to.include('deadlock out');
    expect(faultsIn(await drawn({ ...nodes, back: `intermediateCatchEvent${link('a')}` }, 's out', 'back e'))).to.deep.equal([]);
  });
});
