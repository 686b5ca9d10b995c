import { expect } from 'chai';
import { foundBy, subjectOf } from '../subject-of.ts';

const CHECK = 'act-consistent';

describe('act-consistent', () => {
  it('should find nothing where the act\'s files agree', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'valid'))).to.deep.equal([]);
  });

  it('should find a telephone number in act.json', async () => {
    expect(foundBy(CHECK, await subjectOf(CHECK, 'invalid'))).to.deep.equal([
      '<process> act.json: the office "city" has a telephone number: leave it out',
    ]);
  });

  it('should find an e-mail address, and a name that stands twice', async () => {
    const subject = await subjectOf(CHECK, 'valid');
    const { units, offices } = subject.act;
    const twice = { id: 'portal', name: 'Ис', aliases: [], kind: 'system' as const };
    const act = { ...subject.act, units: [...units, twice], offices: offices.map((office) => ({ ...office, address: 'otdel@mail.kz' })) };
    expect(foundBy(CHECK, { ...subject, act })).to.deep.equal([
      '<process> act.json has the unit name "ис" twice',
      '<process> act.json: the office "city" has an e-mail address: leave it out',
    ]);
  });

  it('should find units and positions of the digest that act.json does not have', async () => {
    const subject = await subjectOf(CHECK, 'valid');
    const steps = subject.digest.steps.map((step) => (step.number === 2 ? { ...step, actor: 'кассир', positions: ['cashier'] } : step));
    expect(foundBy(CHECK, { ...subject, digest: { ...subject.digest, steps } })).to.deep.equal([
      '<process> process_2 of the digest names "кассир": act.json has no unit of this name',
      '<process> process_2 of the digest names the position "cashier", which act.json does not have',
    ]);
  });
});
