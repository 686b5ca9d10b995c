import { expect } from 'chai';
import people from '../../src/adapters/persons-register/people.json' with { type: 'json' };
import recipients from '../../src/adapters/social-assistance/recipients.json' with { type: 'json' };
import { stubsUnderTest, transports, type StubsUnderTest } from './stubs-in.ts';

for (const transport of transports) {
  describe(`social-assistance.find-recipient ${transport}`, () => {
    let stubs: StubsUnderTest;
    before(async () => {
      stubs = await stubsUnderTest(transport);
    });
    after(() => stubs.remove());

    it('should tell recipients from others, and answer for both', async () => {
      expect(await stubs.ask('social-assistance.find-recipient', { iin: '850312300012' })).to.deep.equal({ assistance: 'recipient' });
      expect(await stubs.ask('social-assistance.find-recipient', { iin: '810726490672' })).to.deep.equal({ assistance: 'not-recipient' });
    });

    it('should hold invented people alone', () => {
      expect(people.map(({ iin }) => iin)).to.include.members(recipients);
    });
  });
}
