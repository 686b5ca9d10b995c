import { expect } from 'chai';
import { blocksPublication } from '../../../src/lint/check-diagram.ts';
import { soundnessFaults } from '../../../src/lint/soundness/soundness-faults.ts';
import { drawn } from '../soundness/drawn.ts';
import { faultsIn } from '../soundness/faults-in.ts';
import { findingsIn } from '../soundness/findings-in.ts';

const check = 'soundness-decided';

describe('the check soundness-decided', () => {
  it('should let a good diagram pass', async () => {
    expect(await findingsIn(check, 'valid')).to.deep.equal([]);
  });

  it('should find a diagram that is not decided, with the place and the shortest way to it', async () => {
    const found = await findingsIn(check, 'invalid');
    expect(found.map((finding) => [finding.class, finding.element, finding.path])).to.deep.equal([['soundness', 'join', null]]);
  });

  it('should say so where tokens can stand in too many ways, and be done with it soon', async () => {
    const ways = Array.from({ length: 24 }, (_, n) => n);
    const nodes = Object.fromEntries(ways.flatMap((n) => [[`a${n}`, 'task'], [`b${n}`, 'task']]));
    const diagram = await drawn({ s: 'start', split: 'and', ...nodes, join: 'and', e: 'end' }, 's split', 'join e', ...ways.map((n) => `split a${n} b${n} join`));
    expect(faultsIn(diagram)).to.deep.equal(['undecided null']);
    expect(soundnessFaults(diagram, 'undecided')[0]?.sentence).to.include('not decided');
  });

  it('should say so of a gateway that can be passed in too many ways', async () => {
    const ways = Array.from({ length: 20 }, (_, n) => `t${n}`);
    const nodes = Object.fromEntries(ways.map((id) => [id, 'task']));
    const diagram = await drawn({ s: 'start', split: 'or', ...nodes, join: 'or', e: 'end' }, 's split', 'join e', ...ways.map((id) => `split ${id} join`));
    expect(faultsIn(diagram)).to.deep.equal(['undecided split', 'undecided join']);
  });

  it('should keep the diagram from being published', async () => {
    expect((await findingsIn(check, 'invalid')).map(blocksPublication)).to.deep.equal([true]);
  });

  it('should go through a long diagram', async () => {
    const ids = Array.from({ length: 400 }, (_, n) => `t${n}`);
    const diagram = await drawn({ s: 'start', ...Object.fromEntries(ids.map((id) => [id, 'task'])), e: 'end' }, `s ${ids.join(' ')} e`);
    expect(faultsIn(diagram)).to.deep.equal([]);
  });
});
