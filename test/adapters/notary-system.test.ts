import { expect } from 'chai';
import people from '../../src/adapters/persons-register/people.json' with { type: 'json' };
import notFound from '../../src/adapters/persons-register/not-found.json' with { type: 'json' };
import powers from '../../src/adapters/notary-system/powers-of-attorney.json' with { type: 'json' };
import { InputRejected } from '../../src/adapters/port.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, transports, type StubsUnderTest } from './stubs-in.ts';

const valid = {
  representation: 'notarial',
  iin: '850312300012',
  representativeIin: '810726490672',
  powerOfAttorneyNumber: 'NOT-2025-000117',
};

for (const transport of transports) {
  describe(`notary-system.find-power-of-attorney ${transport}`, () => {
    let stubs: StubsUnderTest;
    before(async () => {
      stubs = await stubsUnderTest(transport);
    });
    after(() => stubs.remove());

    const find = async (input: Record<string, unknown>, now = '2026-03-02T05:00:00Z'): Promise<unknown> =>
      (await stubs.ask('notary-system.find-power-of-attorney', input, { now: new Date(now) }))['powerOfAttorney'];

    it('should find a power of attorney by its number, the person and the representative', async () => {
      expect(await find(valid)).to.equal('found');
      expect(await find({ ...valid, powerOfAttorneyNumber: 'NOT-2025-000118' })).to.equal('not-found');
      expect(await find({ ...valid, iin: '830220301027' })).to.equal('not-found');
      expect(await find({ ...valid, representativeIin: '830220301027' })).to.equal('not-found');
    });

    it('should not find one that has run out, to the day of the offices', async () => {
      const old = { ...valid, powerOfAttorneyNumber: 'NOT-2018-000045' };
      expect(await find(old)).to.equal('not-found');
      expect(await find(old, '2019-12-31T17:59:59Z')).to.equal('found');
      expect(await find(old, '2019-12-31T18:00:00Z')).to.equal('not-found');
    });

    it('should not ask where somebody applies in person or no notary attested the paper', async () => {
      const nothing = { representativeIin: null, powerOfAttorneyNumber: null };
      expect(await find({ representation: 'self', iin: '850312300012', ...nothing })).to.equal('not-asked');
      expect(await find({ representation: 'other', iin: '850312300012', ...nothing })).to.equal('not-asked');
    });

    it('should not be asked about a notarial one without its number or the representative', async () => {
      expect(await rejection(find({ ...valid, powerOfAttorneyNumber: null }))).to.be.instanceOf(InputRejected);
      expect(await rejection(find({ ...valid, representativeIin: null }))).to.be.instanceOf(InputRejected);
    });

    it('should know powers of attorney of the invented people alone', () => {
      const known = [...people.map(({ iin }) => iin), ...notFound];
      expect(known).to.include.members(powers.flatMap(({ principal, representative }) => [principal, representative]));
    });
  });
}
