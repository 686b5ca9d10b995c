import { resolve } from 'node:path';
import { expect } from 'chai';
import { readFolder } from '../../src/definitions/read-folder.ts';
import { judge } from './judge.ts';
import { judgeAll, mutantsOf, sampleOf, type Judged } from './mutate.ts';
import { mutations } from './mutations/all.ts';
import { survivorList } from './score.ts';

/** One change in so many is made here; `npm run test:mutation` makes them all. */
const EVERY = 120;

describe('the checks, asked of changed diagrams', function () {
  this.timeout(120_000);

  it('should know at least fifteen kinds of change', () => {
    expect(mutations.length).to.be.at.least(15);
  });

  it('should find nothing in a diagram that was only read and written again', async () => {
    const { entries } = await readFolder(resolve(import.meta.dirname, '../../diagrams'));
    for (const entry of entries.slice(0, 3)) expect(await judge(entry, entry.content.xml), entry.key).to.equal(null);
  });

  it('should catch at least ninety-seven in a hundred changes', async () => {
    const { entries } = await readFolder(resolve(import.meta.dirname, '../../diagrams'));
    const judged: Judged[] = [];
    for (const entry of entries) judged.push(...(await judgeAll(entry, sampleOf(await mutantsOf(entry), EVERY), judge)));
    const caught = judged.filter(({ caughtBy }) => caughtBy !== null).length;
    expect(judged.length).to.be.at.least(100);
    expect(caught / judged.length, survivorList(judged)).to.be.at.least(0.97);
  });
});
