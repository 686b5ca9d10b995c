import { resolve } from 'node:path';
import { expect } from 'chai';
import { readChannel, readFolder } from '../../../src/definitions/read-folder.ts';
import { generateChannel, tryGenerated } from '../../../src/generate-channel.ts';
import { loopingChannel } from './looping-channel.ts';

const diagrams = resolve(import.meta.dirname, '../../../diagrams');
const KEY = 'test/flow/diagram';

describe('generated scenarios', function () {
  this.timeout(120_000);

  it('should take every flow of every diagram, by fewer scenarios than people have written', async () => {
    const { entries } = await readFolder(diagrams);
    let made = 0;
    let written = 0;
    for (const { key, content } of entries) {
      const { scenarios, untaken, faulty, untold, cover, ways } = await generateChannel(key, content);
      expect({ untaken, faulty, untold, cover, ways: ways.kind }, key).to.deep.equal({ untaken: [], faulty: [], untold: [], cover: 'exact', ways: 'all' });
      made += scenarios.length;
      written += content.scenarios.scenarios.length;
    }
    expect(made).to.be.above(entries.length).and.below(written);
  });

  it('should go as they say where they are played, with the verdict about a secret both ways', async () => {
    const key = 'aktobe/unemployment-certificate/portal';
    const { content } = await readChannel(diagrams, key);
    const { scenarios } = await generateChannel(key, content);
    const tried = await tryGenerated(key, content, scenarios);

    expect(tried.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).to.deep.equal([]);
    const taken = new Set(tried.flatMap(({ passage }) => Object.keys(passage.flows)));
    expect(taken.size).to.equal([...content.xml.matchAll(/<bpmn:sequenceFlow /g)].length);
    expect(scenarios.flatMap(({ verdicts = {} }) => Object.values(verdicts))).to.include.members(['verified', 'refused']);
    expect(scenarios.map(({ outcome }) => outcome)).to.include.members(['completed', 'refused_signature', 'refused_on_merits']);
  });

  it('should go each loop at most once, choose numbers beside those compared, and give the values pass by pass', async () => {
    const every = await generateChannel(KEY, loopingChannel(), { kind: 'paths' });
    const cover = await generateChannel(KEY, loopingChannel());

    expect(every.scenarios.map(({ outcome, tasks }) => [outcome, [tasks['ask']].flat().length])).to.have.deep.members([
      ['completed', 1],
      ['refused', 1],
      ['completed', 2],
      ['refused', 2],
    ]);
    expect(cover.scenarios).to.have.length(2);
    const looped = cover.scenarios.find(({ tasks }) => Array.isArray(tasks['ask']));
    expect(looped?.tasks['ask']).to.be.an('array').with.nested.property('[0].again', 'yes');
    for (const { faults, name } of await tryGenerated(KEY, loopingChannel(), every.scenarios)) expect(faults, name).to.deep.equal([]);
  });

  it('should take every flow where there are too many ways to tell apart', async () => {
    const { untaken, ways, scenarios } = await generateChannel(KEY, loopingChannel(), { most: 5 });

    expect([ways.kind, untaken]).to.deep.equal(['some', []]);
    for (const { faults, name } of await tryGenerated(KEY, loopingChannel(), scenarios)) expect(faults, name).to.deep.equal([]);
  });

  it('should name the flow that nothing can take', async () => {
    const never = loopingChannel((xml) => xml.replace('count &gt;= 10', 'count &gt;= 10 and again = "yes"'));
    const { untaken } = await generateChannel(KEY, never);

    expect(untaken).to.deep.equal(['sized_split', 'split_one', 'split_other', 'one_join', 'other_join', 'join_completed']);
  });

  it('should show the shortest way to what does not go on', async () => {
    const broken = loopingChannel((xml) => xml.replace('=count &gt;= 10', '=quantity &gt;= 10'));
    const { faulty } = await generateChannel(KEY, broken);

    expect(faulty.map(({ turns, fault }) => [turns.length, fault?.element])).to.deep.equal([[1, 'sized_split']]);
    expect(faulty[0]?.fault?.reason).to.include('quantity');
  });
});
