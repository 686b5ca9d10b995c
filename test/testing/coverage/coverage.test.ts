import { resolve } from 'node:path';
import { expect } from 'chai';
import { createStubOperations } from '../../../src/adapters/stubs.ts';
import { readEntry } from '../../../src/definitions/read-folder.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { coverableOf } from '../../../src/testing/coverage/coverable.ts';
import { coverageOf, type CoveredRun, diagramHash, percent, shareOf } from '../../../src/testing/coverage/coverage.ts';
import { coverageText, readCoverage, runsText } from '../../../src/testing/coverage/coverage-file.ts';
import { byMeasure } from '../../../src/testing/coverage/measure.ts';
import type { Passage } from '../../../src/testing/coverage/passage.ts';
import { missedThresholds, readThresholds } from '../../../src/testing/coverage/thresholds.ts';

const folder = resolve(import.meta.dirname, '../../../diagrams');
const { key, content } = await readEntry(folder, resolve(folder, 'atyrau/unemployment-certificate/office.bpmn'));
const { operations } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });
const coverable = coverableOf(await readDiagram(content.xml), content.digest, operations);
const diagram = diagramHash(content);

const ids = (measure: keyof Passage): readonly string[] => coverable[measure].map(({ id }) => id);

/** A run that passed these, once each. */
function run(name: string, passed: Partial<Record<keyof Passage, readonly string[]>>): CoveredRun {
  const passage = byMeasure((measure) => Object.fromEntries((passed[measure] ?? []).map((id) => [id, 1])));
  return { kind: 'scenario', name, title: name, passed: true, passage };
}

describe('what can be covered of a diagram', () => {
  it('should be each refusal of the act, by its step and its end', () => {
    expect(ids('refusals')).to.deep.equal(['process_2', 'refused_documents', 'process_9', 'refused_signature', 'refused_on_merits']);
  });

  it('should be each way out of a decision, and what is decided on the merits', () => {
    expect(ids('outcomes')).to.include.members(['process_12:grant', 'process_12:refuse']);
    expect(ids('outcomes').filter((id) => id.startsWith('gateway_process_4:'))).to.have.length(2);
  });

  it('should be each deadline met and missed, one for elements that share it', () => {
    expect(ids('deadlines')).to.include.members(['process_12:met', 'process_12:missed', 'group t1a1:met', 'group t1a1:missed']);
    expect(ids('deadlines')).not.to.include('process_1:met');
  });

  it('should be the ways each system can fail, and no other', () => {
    const asked = ids('failures').filter((id) => id.startsWith('process_4:'));
    expect(asked).to.have.members(['not-found', 'mismatch', 'slow', 'time-out', 'refused', 'broken-answer', 'down'].map((failure) => `process_4:${failure}`));
    expect(ids('failures')).not.to.include('action_6:refused');
  });
});

describe('coverage', () => {
  it('should count an item as often as all runs passed it, and name them', () => {
    const { items } = coverageOf(key, diagram, coverable, [run('one', { elements: ['start', 'process_1'] }), run('two', { elements: ['start'] })]);
    const of = (id: string): unknown => items.elements.find((item) => item.id === id);
    expect(of('start')).to.deep.include({ count: 2, runs: ['one', 'two'] });
    expect(of('process_1')).to.deep.include({ count: 1, runs: ['one'] });
    expect(of('process_2')).to.deep.include({ count: 0, runs: [] });
  });

  it('should leave out what the diagram does not have', () => {
    const coverage = coverageOf(key, diagram, coverable, [run('one', { elements: ['nowhere'], refusals: ['start'] })]);
    expect([shareOf([coverage], 'elements').covered, shareOf([coverage], 'refusals').covered]).to.deep.equal([0, 0]);
  });

  it('should count a run once that two files tell of', () => {
    const { runs } = coverageOf(key, diagram, coverable, [run('one', {}), run('one', { elements: ['start'] })]);
    expect(runs.map(({ passage }) => passage.elements)).to.deep.equal([{ start: 1 }]);
  });

  it('should be whole only where all is covered', () => {
    expect([percent({ covered: 9_999, total: 10_000 }), percent({ covered: 3, total: 3 }), percent({ covered: 0, total: 0 })]).to.deep.equal([99.9, 100, 100]);
  });

  it('should be of another diagram once the text or the digest differs', () => {
    expect(diagramHash({ ...content, xml: `${content.xml}\n` })).not.to.equal(diagram);
    expect(diagramHash({ ...content, digest: null })).not.to.equal(diagram);
  });

  describe('in a file', () => {
    const coverage = coverageOf(key, diagram, coverable, [run('one', { elements: ['start'] })]);

    it('should give back its runs, with what they come to or without', () => {
      for (const text of [coverageText([coverage]), runsText([coverage])]) {
        const [filed] = readCoverage(text, 'coverage.json');
        expect(filed).to.deep.include({ key, diagram, runs: coverage.runs });
      }
    });

    it('should say of each measure what is not covered', () => {
      const { diagrams } = JSON.parse(coverageText([coverage])) as { diagrams: { measures: { elements: { uncovered: string[]; total: number } } }[] };
      expect(diagrams[0]?.measures.elements.uncovered).to.have.length(diagrams[0]!.measures.elements.total - 1).and.not.include('start');
    });

    for (const [what, text, sentence] of [
      ['no JSON', '{', 'file.json: is no JSON'],
      ['another format', '{"format":"lcov","version":1,"diagrams":[]}', 'file.json: format'],
      ['a later version', '{"format":"reglament-coverage","version":2,"diagrams":[]}', 'file.json: version'],
    ] as const) {
      it(`should be refused where it is ${what}`, () => {
        expect(() => readCoverage(text, 'file.json')).to.throw(sentence);
      });
    }
  });
});

describe('thresholds of coverage', () => {
  const coverage = coverageOf(key, diagram, coverable, [run('one', { refusals: ids('refusals').slice(1), flows: ids('flows') })]);

  it('should be kept where as much is covered', () => {
    expect(missedThresholds([coverage], readThresholds('flows=100, refusals=80'))).to.deep.equal([]);
  });

  it('should name what is not covered where they are missed', () => {
    expect(missedThresholds([coverage], readThresholds('refusals=100'))).to.deep.equal([
      `80 % of refusals are covered, 100 % are asked for; not covered: ${key} <process_2>`,
    ]);
    expect(missedThresholds([coverage], readThresholds('failures=1'))[0]).to.match(/ and \d+ more$/);
  });

  for (const wrong of ['flow=100', 'flows', 'flows=', 'flows=101', 'flows=-1', 'flows=all']) {
    it(`should be refused: ${wrong}`, () => {
      expect(() => readThresholds(wrong)).to.throw(`threshold "${wrong}"`);
    });
  }
});
