import { expect } from 'chai';
import { drawCaseNumber, isCaseNumber } from '../../src/runtime/case-number.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { install, KEY, person } from './installation.ts';

describe('case number', () => {
  it('should tell every single wrong digit', async () => {
    const number = await drawCaseNumber(2026, async () => false, secureRandom);
    expect(isCaseNumber(number)).to.equal(true);
    for (const [place, character] of Array.from(number).entries()) {
      if (character === '-') continue;
      const wrong = `${number.slice(0, place)}${(Number(character) + 1) % 10}${number.slice(place + 1)}`;
      expect(isCaseNumber(wrong), wrong).to.equal(false);
    }
  });

  it('should draw again where the number is taken', async () => {
    const drawn = [7, 7, 8];
    const cases = new MemoryCaseStore();
    const taken = await drawCaseNumber(2026, (number) => cases.hasNumber(number), { ...secureRandom, below: () => 7 });
    cases.hasNumber = async (number) => number === taken;
    const next = await drawCaseNumber(2026, (number) => cases.hasNumber(number), { ...secureRandom, below: () => drawn.shift() ?? 0 });
    expect(next).to.match(/^2026-000008-\d$/);
  });

  it('should be given to one of two cases that are begun at once', async () => {
    const drawn = [7, 7, 8];
    const { runtime } = await install({ random: { ...secureRandom, below: () => drawn.shift() ?? 9 } });
    const both = await Promise.all([runtime.startCase(KEY, person('counter')), runtime.startCase(KEY, person('counter'))]);
    expect(both.map(({ number }) => number.slice(5, 11)).toSorted()).to.deep.equal(['000007', '000008']);
  });
});
