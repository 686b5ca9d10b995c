import { expect } from 'chai';
import births from '../../src/adapters/civil-registry/births.json' with { type: 'json' };
import { InputRejected } from '../../src/adapters/port.ts';
import { isIin } from '../../src/forms/is-iin.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, transports, type StubsUnderTest } from './stubs-in.ts';

for (const transport of transports) {
  describe(`civil-registry.find-birth ${transport}`, () => {
    let stubs: StubsUnderTest;
    before(async () => {
      stubs = await stubsUnderTest(transport);
    });
    after(() => stubs.remove());

    it('should find the record of a birth, and whether it names the applicant as a parent', async () => {
      const found = { birthFound: 'found', birthRecordNumber: '22-171-0004512' };
      expect(await stubs.ask('civil-registry.find-birth', { iin: '850312300012', childIin: '220514500191' })).to.deep.equal({
        ...found,
        applicantIsParent: 'yes',
      });
      expect(await stubs.ask('civil-registry.find-birth', { iin: '830220301027', childIin: '220514500191' })).to.deep.equal({
        ...found,
        applicantIsParent: 'no',
      });
    });

    it('should answer, not fail, where no birth is recorded', async () => {
      expect(await stubs.ask('civil-registry.find-birth', { iin: '850312300012', childIin: '230102500331' })).to.deep.equal({
        birthFound: 'not-found',
        birthRecordNumber: null,
        applicantIsParent: null,
      });
    });

    it('should want both numbers', async () => {
      const error = await rejection(stubs.ask('civil-registry.find-birth', { iin: '850312300012' }));
      expect(error).to.be.instanceOf(InputRejected).with.property('message').that.matches(/childIin/u);
    });

    it('should have children and parents whose numbers could have been issued', () => {
      expect(births.flatMap(({ childIin, parents }) => [childIin, ...parents]).filter((iin) => !isIin(iin))).to.deep.equal([]);
    });
  });
}
