import { expect } from 'chai';
import { isBin } from '../../src/adapters/legal-entities/bin.ts';
import entities from '../../src/adapters/legal-entities/entities.json' with { type: 'json' };
import { InputRejected } from '../../src/adapters/port.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, transports, type StubsUnderTest } from './stubs-in.ts';

for (const transport of transports) {
  describe(`legal-entities.find ${transport}`, () => {
    let stubs: StubsUnderTest;
    before(async () => {
      stubs = await stubsUnderTest(transport);
    });
    after(() => stubs.remove());

    it('should find a legal person, and say whether there still is one', async () => {
      expect(await stubs.ask('legal-entities.find', { bin: '120740014207' })).to.deep.equal({
        entityFound: 'found',
        entityName: 'Товарищество с ограниченной ответственностью «Ертіс Агро»',
        entityState: 'active',
        entityRegisteredOn: '2012-07-09',
        entityHead: 'Ли Виктор Петрович',
      });
      expect(await stubs.ask('legal-entities.find', { bin: '090240008563' })).to.include({ entityState: 'liquidated' });
    });

    it('should answer, not fail, where nobody carries the number', async () => {
      expect(await stubs.ask('legal-entities.find', { bin: '050440001912' })).to.deep.equal({
        entityFound: 'not-found',
        entityName: null,
        entityState: null,
        entityRegisteredOn: null,
        entityHead: null,
      });
    });

    it('should not be asked for a number that cannot be one', async () => {
      for (const bin of ['120740014208', '12074001420', '850312300012', null]) {
        expect(await rejection(stubs.ask('legal-entities.find', { bin })), String(bin)).to.be.instanceOf(InputRejected);
      }
    });
  });
}

describe('a business identification number', () => {
  it('should be controlled by its last digit', () => {
    expect(entities.filter(({ bin }) => !isBin(bin))).to.deep.equal([]);
    for (const { bin } of entities) {
      const wrong = Array.from({ length: 10 }, (_, digit) => `${bin.slice(0, -1)}${digit}`).filter((other) => other !== bin);
      expect(wrong.some(isBin), bin).to.equal(false);
    }
  });

  it('should name a month, a kind of person and a kind of division', () => {
    for (const wrong of ['121340014205', '120710014203', '120746014209', '12074001420x', '']) expect(isBin(wrong), wrong).to.equal(false);
  });
});
