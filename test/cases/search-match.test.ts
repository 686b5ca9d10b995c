import { expect } from 'chai';
import { matchesQuery, nothingSought } from '../../src/cases/search-match.ts';
import type { CaseQuery } from '../../src/cases/search.ts';
import { summaryOf } from '../../src/stores/case-summary.ts';
import { sampleCase } from '../stores/sample-case.ts';

const summary = summaryOf(sampleCase({ number: '2026-483920-7', startedAt: '2026-11-20T04:00:00.000Z' }));
const sought = { iin: '850312300012', name: 'Алёшин Әділ Нұрланұлы', registrationNumber: 'ATYRAU-CITY-2026-00031' };
const finds = (query: CaseQuery): boolean => matchesQuery(summary, sought, query);

describe('what finds a case', () => {
  it('should be its number or its registration number, dashes or none', () => {
    for (const number of ['2026-483920-7', '20264839207', ' 2026 483920 7 ', 'atyrau-city-2026-00031']) expect(finds({ number })).to.equal(true);
    for (const number of ['2026-483920', '4839', '-']) expect(finds({ number })).to.equal(false);
  });

  it('should be the whole IIN', () => {
    expect(finds({ iin: '850312300012' })).to.equal(true);
    expect(finds({ iin: '85031230001' })).to.equal(false);
  });

  it('should be beginnings of the words of the name, in any order, «ё» or «е», composed or not', () => {
    for (const name of ['алешин', 'АЛЁ', 'әділ алё', 'нұр', 'Але\u0301'.normalize('NFD').slice(0, 3)]) expect(finds({ name })).to.equal(true);
    for (const name of ['ешин', 'алешина', 'әділ петров', '  ']) expect(finds({ name })).to.equal(false);
  });

  it('should be the time it began, the first instant included and the last not', () => {
    expect(finds({ from: '2026-11-20T04:00:00.000Z' })).to.equal(true);
    expect(finds({ before: '2026-11-20T04:00:00.000Z' })).to.equal(false);
  });

  it('should hold all together', () => {
    expect(finds({ iin: '850312300012', name: 'әділ' })).to.equal(true);
    expect(finds({ iin: '850312300012', name: 'сауле' })).to.equal(false);
  });

  it('should be no person where nothing is known of one', () => {
    expect(matchesQuery(summary, nothingSought, { name: 'әд' })).to.equal(false);
    expect(matchesQuery(summary, nothingSought, { number: '2026-483920-7' })).to.equal(true);
  });
});
