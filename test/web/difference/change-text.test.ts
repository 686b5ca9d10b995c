import { expect } from 'chai';
import type { Change, ChangeValue } from '../../../src/http/contract.ts';
import { changeHead, aspectText, subjectName } from '../../../web/shared/difference/change-text.ts';
import { valueText } from '../../../web/shared/difference/value-text.ts';
import { amended } from '../../regulation/difference/versions.ts';

const deadline = (parts: object): ChangeValue => ({
  type: 'deadline',
  deadline: { duration: null, businessDays: null, group: null, when: null, from: null, countsReceiptDay: null, countsIssueDay: null, ...parts },
});
const said = (value: ChangeValue, other: ChangeValue | null = null): string => valueText(value, { archivist: 'архивариус' }, other).text;
const line = (change: Change): string => {
  const { old, new: now } = change;
  return [`${changeHead(change)}:`, aspectText(change), old === null ? '–' : said(old, now), '→', now === null ? '–' : said(now, old)].join(' ');
};

describe('a change in words', () => {
  it('should say a deadline with its place in the act', async () => {
    const [change] = await amended(['<reg:deadline duration="PT15M" group="t1a1" />', '<reg:deadline businessDays="1" group="t1a1" />']);
    expect(line(change as Change)).to.equal('Пункт 6, подпункт 2: срок 15 минут → 1 рабочий день');
    expect(subjectName((change as Change).subject)).to.equal('задача человека «Процесс 1. Проверить заявление и документы»');
  });

  it('should count in the forms of the language', () => {
    expect(['PT1M', 'PT2M', 'PT5M', 'P1DT2H', 'P3W', 'PT30S'].map((duration) => said(deadline({ duration })))).to.deep.equal([
      '1 минута', '2 минуты', '5 минут', '1 день 2 часа', '3 недели', '30 секунд',
    ]);
    expect([1, 2, 10].map((businessDays) => said(deadline({ businessDays })))).to.deep.equal(['1 рабочий день', '2 рабочих дня', '10 рабочих дней']);
    expect(said(deadline({ duration: 'R3/PT1H' }))).to.equal('R3/PT1H');
  });

  it('should say how days are counted only where that changed', () => {
    const counted = deadline({ businessDays: 3, group: 'a', countsReceiptDay: true });
    const otherwise = deadline({ businessDays: 3, group: 'a', countsReceiptDay: false });
    expect(said(counted, otherwise)).to.equal('3 рабочих дня, со днём приёма');
    expect(said(otherwise, counted)).to.equal('3 рабочих дня, без дня приёма');
    expect(said(counted)).to.equal('3 рабочих дня, общий срок «a», со днём приёма');
  });

  it('should name a flow without a name by its ends, and a place that changed by its element', async () => {
    const changes = await amended(['sourceRef="process_2" targetRef="refused_documents"', 'sourceRef="process_2" targetRef="refused_signature"']);
    const flow = changes.find(({ aspect }) => aspect === 'to');
    expect(changeHead(flow as Change)).to.match(/^Переход «Процесс 2\. Отказать устно» → «.+»$/);
    const [place] = await amended(['paragraph="6" item="3"', 'paragraph="7" item="1"']);
    expect(line(place as Change)).to.match(/^Задача человека «.+»: место в акте пункт 6, подпункт 3 → пункт 7, подпункт 1$/);
  });

  it('should name positions by the interface, else by the act, else by their id', () => {
    expect(said({ type: 'positions', positions: ['head', 'archivist', 'boss'] })).to.equal('руководитель, архивариус, boss');
  });
});
