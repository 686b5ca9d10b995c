import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check names-numbered', () => {
  it('should let names through that begin as the act numbers them', async () => {
    expect(await findingsIn('names-numbered', 'valid')).to.deep.equal([]);
  });

  it('should name the step whose name begins otherwise', async () => {
    const found = await findingsIn('names-numbered', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('write «Процесс 4. …»'));
    expect(named).to.include({ element: 'process_4', line: 96 });
  });

  it('should find the number of another step', async () => {
    const found = await findingsAfter('names-numbered', [['Процесс 4. Сформировать', 'Процесс 5. Сформировать']]);
    expect(found.map(({ element }) => element)).to.include('process_4');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('«Процесс 4. …»');
  });

  it('should find a condition named as a process', async () => {
    const found = await findingsAfter('names-numbered', [['Условие 1. Данные', 'Процесс 1. Данные']]);
    expect(found.map(({ element }) => element)).to.include('condition_1');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('«Условие 1. …»');
  });

  it('should find a Latin letter among Cyrillic ones', async () => {
    const found = await findingsAfter('names-numbered', [['Процесс 4. Сформировать', 'Процесс 4. Cформировать']]);
    expect(found.map(({ element }) => element)).to.include('process_4');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('mixes Latin and Cyrillic');
  });

  it('should ask of a Kazakh act for the Kazakh word after the number', async () => {
    const found = await findingsAfter('names-numbered', [['Процесс 4. Сформировать отказ', '4 үдеріс. Бас тарту']], { language: 'kk' });
    expect(found.map(({ element }) => element)).to.include('process_3').and.not.include('process_4');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('«3 үдеріс. …»');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('«1 шарт. …»');
  });

  it('should take word and number alone, and nothing glued to them', async () => {
    expect(await findingsAfter('names-numbered', [['Условие 1. Данные верны?', 'Условие 1']])).to.deep.equal([]);
    const found = await findingsAfter('names-numbered', [['Условие 1. Данные', 'Условие 11. Данные']]);
    expect(found.map(({ element }) => element)).to.deep.equal(['condition_1']);
  });
});
