import { expect } from 'chai';
import { alignKinds } from '../../src/regulation/align-kinds.ts';
import { compareChannels, type Comparison } from '../../src/regulation/compare-channels.ts';
import { workKind } from '../../src/regulation/work-kind.ts';
import { realChannel, realKeys } from './real-channel.ts';

async function compared(left: string, right: string): Promise<Comparison> {
  return compareChannels(await realChannel(left), await realChannel(right));
}

describe('alignKinds', () => {
  const shown = (left: string, right: string): string =>
    alignKinds(left.split(''), right.split(''))
      .map(({ left: one, right: other, moved }) => `${one === null ? '-' : left[one]}${other === null ? '-' : right[other]}${moved ? '!' : ''}`)
      .join(' ');

  it('should lay equal kinds side by side in their order', () => {
    expect(shown('abc', 'abc')).to.equal('aa bb cc');
    expect(shown('abd', 'acd')).to.equal('aa b- -c dd');
    expect(shown('', 'ab')).to.equal('-a -b');
  });

  it('should pair what stands elsewhere in the order, once', () => {
    expect(shown('abc', 'bca')).to.equal('aa! bb cc');
    expect(shown('aab', 'ba')).to.equal('aa! a- bb');
  });
});

describe('workKind', () => {
  it('should know the work of every element of every channel', async function () {
    this.timeout(30_000);
    const unknown: string[] = [];
    for (const key of realKeys()) {
      const { diagram } = await realChannel(key);
      for (const node of diagram.nodes.values()) {
        const kind = workKind(diagram, node);
        if (/^(form:|.*Task$|asks:.*Gateway$|refuse:$)/.test(kind)) unknown.push(`${key} ${node.id} ${kind}`);
      }
    }
    expect(unknown).to.be.empty;
  });

  it('should call the same work the same in two languages', async () => {
    const [ours, theirs] = [await realChannel('urdzhar/unemployment-certificate/office'), await realChannel('aktobe/unemployment-certificate/office')];
    for (const id of ['start', 'action_1', 'process_1', 'process_3', 'process_4', 'check_2', 'condition_2', 'process_5', 'process_6', 'process_7', 'process_8']) {
      const [one, other] = [ours, theirs].map(({ diagram }) => workKind(diagram, diagram.nodes.get(id) ?? expect.fail(id)));
      expect(one, id).to.equal(other);
    }
  });
});

describe('compareChannels', () => {
  it('should find no difference between a channel and itself', async () => {
    const { steps, left, right } = await compared('zhambyl/disabled-children/portal', 'zhambyl/disabled-children/portal');

    expect(steps.every(({ left: one, right: other, differences }) => one === other && differences.length === 0)).to.equal(true);
    expect(left).to.deep.equal(right);
  });

  it('should hold every element of both sides once', async () => {
    const keys = ['atyrau/disabled-children/office', 'zhambyl/disabled-children/provider'] as const;
    const { steps } = await compared(...keys);

    for (const [side, key] of [['left', keys[0]], ['right', keys[1]]] as const) {
      const { diagram } = await realChannel(key);
      expect(steps.flatMap((step) => step[side] ?? []).toSorted()).to.deep.equal([...diagram.nodes.keys()].toSorted());
    }
  });

  it('should pair the work of two languages, and say what only one side knows', async () => {
    const { steps } = await compared('urdzhar/unemployment-certificate/office', 'aktobe/unemployment-certificate/office');

    const alone = steps.filter(({ left, right }) => left === null || right === null);
    expect(alone).to.deep.equal([]);
    expect(steps.find(({ left }) => left === 'action_2')).to.deep.include({ right: 'action_2', differences: ['order'] });
    // 4 minutes in Urdzhar, 10 in Aktobe.
    expect(steps.find(({ left }) => left === 'process_6')).to.deep.include({ kind: 'decide', right: 'process_6', differences: ['deadline'] });
  });

  it('should tell a person’s work from a system’s, and whose hands it is in', async () => {
    const here = await compared('atyrau/unemployment-certificate/office', 'aktobe/unemployment-certificate/office');
    expect(here.steps.find(({ left }) => left === 'process_7')).to.deep.include({ kind: 'register', right: 'action_2', differences: ['order', 'hands'] });
    expect(here.steps.find(({ left }) => left === 'process_5')).to.deep.include({ kind: 'enter-by-hand', right: null });

    const there = await compared('karaganda/social-assistance/service-centre', 'aktobe/social-assistance/office');
    expect(there.steps.find(({ left }) => left === 'process_8')).to.deep.include({ kind: 'issue', differences: ['unit', 'positions', 'deadline'] });
  });

  it('should count what each side has', async () => {
    const { left } = await compared('karaganda/social-assistance/akim', 'aktobe/social-assistance/office');

    expect(left).to.deep.include({ activities: 10, decisions: 1, refusals: 1, positions: ['counter', 'akim', 'specialist', 'head'] });
    expect(left.units).to.have.length(6);
    expect(left.longest.businessDays).to.equal(17);
  });
});
