import { expect } from 'chai';
import { actChecks, checkAct } from '../../src/regulation/check-act.ts';
import { foundByAll, subjectOf } from './subject-of.ts';

describe('check of a diagram against its act', () => {
  it('should find nothing where the diagram says what the act says', async () => {
    expect(foundByAll(await subjectOf('steps-in-order', 'valid'))).to.deep.equal([]);
  });

  it('should go on where one check breaks, and say which', async () => {
    const subject = await subjectOf('deadlines-hold', 'invalid');
    const formVariables = (): never => {
      throw new Error('out of order');
    };
    const found = checkAct({ ...subject, formVariables });
    expect(found.map(({ check }) => check)).to.include.members(['conditions-favour', 'decision-made', 'scenarios-fit', 'deadlines-hold']);
    expect(found.find(({ check }) => check === 'decision-made')?.sentence).to.include('out of order');
  });

  it('should have every name once', () => {
    const names = actChecks.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
  });
});
