import { expect } from 'chai';
import { assert, asyncProperty, constantFrom, nat, pre } from 'fast-check';
import type { Diagram } from '../../../src/model/diagram.ts';
import { blocks, type Model, modelOf } from './block-model.ts';
import { drawn } from './drawn.ts';
import { faultsIn } from './faults-in.ts';
import { isSound } from './oracle.ts';

/** Larger ones may have more states than are gone through, here as in the oracle. */
const MOST_NODES = 22;

const draw = ({ nodes, flows }: Model): Promise<Diagram> => drawn(nodes, ...flows.map((flow) => flow.join(' ')));

describe('soundness', () => {
  it('should be found in every model made of whole blocks', async () => {
    await assert(
      asyncProperty(blocks, async (block) => {
        const model = modelOf(block);
        pre(Object.keys(model.nodes).length < MOST_NODES);
        expect(faultsIn(await draw(model))).to.deep.equal([]);
      }),
      { numRuns: 120 },
    );
  });

  it('should be judged as by playing every game, where one gateway is of another kind', async () => {
    const verdicts = { sound: 0, faulty: 0 };
    await assert(
      asyncProperty(blocks, nat(), constantFrom('xor', 'and', 'or'), async (block, at, kind) => {
        const model = modelOf(block);
        const gateways = Object.keys(model.nodes).filter((id) => ['xor', 'and', 'or'].includes(model.nodes[id] ?? ''));
        const changed = gateways[at % Math.max(1, gateways.length)];
        pre(changed !== undefined && model.nodes[changed] !== kind && Object.keys(model.nodes).length < MOST_NODES);
        const spoilt: Model = { ...model, nodes: { ...model.nodes, [changed]: kind } };
        const expected = isSound(spoilt);
        pre(expected !== null);
        verdicts[expected ? 'sound' : 'faulty'] += 1;
        expect(faultsIn(await draw(spoilt)).length === 0, JSON.stringify(spoilt)).to.equal(expected);
      }),
      { numRuns: 150 },
    );
    expect(verdicts.sound).to.be.greaterThan(0);
    expect(verdicts.faulty).to.be.greaterThan(0);
  }).timeout(60_000);
});
