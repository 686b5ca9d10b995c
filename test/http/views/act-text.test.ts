import { expect } from 'chai';
import { deadlineText, sourceText } from '../../../src/http/views/act-text.ts';
import type { Deadline, Source } from '../../../src/model/diagram.ts';

const deadline = (changes: Partial<Deadline>): Deadline => ({
  duration: null,
  businessDays: null,
  group: null,
  when: null,
  from: null,
  countsReceiptDay: null,
  countsIssueDay: null,
  ...changes,
});
const source = (changes: Partial<Source>): Source => ({ act: 'a', paragraph: null, item: null, table: null, action: null, ...changes });

describe('deadlineText', () => {
  const cases: [Partial<Deadline>, string, string][] = [
    [{ duration: 'PT10M' }, '10 минут', '10 минут'],
    [{ duration: 'PT1M' }, '1 минута', '1 минут'],
    [{ duration: 'PT22M' }, '22 минуты', '22 минут'],
    [{ duration: 'PT15S' }, '15 секунд', '15 секунд'],
    [{ duration: 'PT1H30M' }, '1 час 30 минут', '1 сағат 30 минут'],
    [{ duration: 'P3D' }, '3 дня', '3 күн'],
    [{ duration: 'P1M' }, '1 месяц', '1 ай'],
    [{ duration: 'P5Y' }, '5 лет', '5 жыл'],
    [{ businessDays: 1 }, '1 рабочий день', '1 жұмыс күні'],
    [{ businessDays: 3 }, '3 рабочих дня', '3 жұмыс күні'],
    [{ businessDays: 15 }, '15 рабочих дней', '15 жұмыс күні'],
    [{ businessDays: 21 }, '21 рабочий день', '21 жұмыс күні'],
  ];
  for (const [given, ru, kk] of cases) {
    it(`should say «${ru}» and «${kk}»`, () => {
      expect(deadlineText(deadline(given), 'ru')).to.equal(ru);
      expect(deadlineText(deadline(given), 'kk')).to.equal(kk);
    });
  }

  it('should say when it holds only in one case, and when it is shared', () => {
    const given = deadline({ duration: 'PT10M', when: 'при отказе', group: 'g' });
    expect(deadlineText(given, 'ru', true)).to.equal('10 минут, общий срок нескольких шагов (при отказе)');
  });

  it('should say nothing of a deadline that sets no time, and show as it is what it cannot read', () => {
    expect(deadlineText(null, 'ru')).to.equal(null);
    expect(deadlineText(deadline({}), 'ru')).to.equal(null);
    expect(deadlineText(deadline({ duration: 'PT1.5H' }), 'ru')).to.equal('PT1.5H');
  });
});

describe('sourceText', () => {
  it('should name paragraph and item, table and row', () => {
    expect(sourceText(source({ paragraph: '6', item: '5' }), 'ru')).to.equal('п. 6, пп. 5');
    expect(sourceText(source({ paragraph: '6' }), 'ru')).to.equal('п. 6');
    expect(sourceText(source({ table: '1', action: '2' }), 'ru')).to.equal('таблица 1, строка 2');
    expect(sourceText(source({ paragraph: '8', item: '5' }), 'kk')).to.equal('8-тармақ, 5) тармақша');
    expect(sourceText(source({ table: '1', action: '2' }), 'kk')).to.equal('1-кесте, 2-жол');
  });
});
