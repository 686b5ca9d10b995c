import { expect } from 'chai';
import notFound from '../../src/adapters/persons-register/not-found.json' with { type: 'json' };
import people from '../../src/adapters/persons-register/people.json' with { type: 'json' };
import { InputRejected } from '../../src/adapters/port.ts';
import { isIin } from '../../src/forms/is-iin.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, transports, type StubsUnderTest } from './stubs-in.ts';

for (const transport of transports) {
  describe(`persons-register.find ${transport}`, () => {
    let stubs: StubsUnderTest;
    before(async () => {
      stubs = await stubsUnderTest(transport);
    });
    after(() => stubs.remove());

    it('should find a person of the register', async () => {
      expect(await stubs.ask('persons-register.find', { iin: '850312300012' })).to.deep.equal({
        personFound: 'found',
        surname: 'Қайратов',
        givenName: 'Әділ',
        patronymic: 'Нұрланұлы',
        birthDate: '1985-03-12',
      });
    });

    it('should answer, not fail, where nobody carries the number', async () => {
      expect(await stubs.ask('persons-register.find', { iin: '910708450021' })).to.deep.equal({
        personFound: 'not-found',
        surname: null,
        givenName: null,
        patronymic: null,
        birthDate: null,
      });
    });

    it('should answer for everybody', async () => {
      for (const { iin } of people) {
        expect(await stubs.ask('persons-register.find', { iin })).to.include({ personFound: 'found' });
      }
      for (const iin of notFound) {
        expect(await stubs.ask('persons-register.find', { iin })).to.include({ personFound: 'not-found' });
      }
    });

    it('should not be asked for what is no number', async () => {
      expect(await rejection(stubs.ask('persons-register.find', { iin: null }))).to.be.instanceOf(InputRejected);
    });

    describe('the register', () => {
      it('should hold a hundred and twenty-four people of different numbers, all with right control digits', () => {
        const numbers = [...people.map(({ iin }) => iin), ...notFound];
        expect(people).to.have.length(124);
        expect(new Set(numbers).size).to.equal(numbers.length);
        expect(numbers.filter((iin) => !isIin(iin))).to.deep.equal([]);
      });

      it('should hold the staff of the demonstration', () => {
        const staff = ['791115401015', '830220301027', '700609401031', '880923301048', '900417401056', '760802301065', '870305401062'];
        expect(people.map(({ iin }) => iin)).to.include.members(staff);
      });

      it('should hold all nine letters that Kazakh has and Russian has not', () => {
        const letters = people.map(({ surname, givenName, patronymic }) => `${surname}${givenName}${patronymic ?? ''}`).join('');
        for (const letter of 'әғқңөұүһі') expect(letters.toLowerCase()).to.include(letter);
        expect(people.some(({ patronymic }) => patronymic === null)).to.equal(true);
      });
    });
  });
}
