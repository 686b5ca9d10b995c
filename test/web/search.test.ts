import { expect } from 'chai';
import type { FoundCaseView, TaskSummary, TokenView } from '../../src/http/contract.ts';
import { readSearch } from '../../web/search/read-search.ts';
import { whereIs } from '../../web/search/where-is.ts';

const at = '2026-11-22T05:00:00Z';
const token: TokenView = { element: 'a', pass: 1, kind: 'task', since: at, dueAt: '2026-11-22T06:00:00Z', overdue: false, incident: null };
const task = { positions: ['specialist'], claimedBy: null } as unknown as TaskSummary;

function found(changes: Partial<FoundCaseView>): FoundCaseView {
  return {
    id: 'c', number: '2026-483920-7', definition: { key: 'a/b/c', version: 1 }, service: 's', language: 'ru', office: { id: 'o', name: 'Отдел' },
    status: 'active', outcome: null, startedAt: at, endedAt: null, dueAt: null, overdue: false, tokens: [token], revision: 1,
    applicantName: 'Қайратов Әділ', tasks: [task], ...changes,
  };
}
const sentence = (changes: Partial<FoundCaseView> = {}): string => whereIs(found(changes), () => 'Рассмотреть');

describe('answer to «where is my application»', () => {
  it('should say number, time, step, deadline and who has it, and not whose it is', () => {
    expect(sentence()).to.equal('Заявление 2026-483920-7 принято 22.11.2026, 10:00, сейчас: «Рассмотреть», срок 22.11.2026, 11:00, ответственный: специалист.');
    expect(sentence({ tasks: [{ ...task, claimedBy: { id: 'p', name: 'Сериков Н.' } }] })).to.contain('ответственный: Сериков Н.');
  });

  it('should say that a system works, that a request failed, that no deadline is set', () => {
    expect(sentence({ tasks: [], tokens: [{ ...token, kind: 'job', dueAt: null }] })).to.contain('срок не задан, запрос выполняет');
    expect(sentence({ tasks: [], tokens: [{ ...token, incident: 'x' }] })).to.contain('повторит администратор');
  });

  it('should say how a case ended', () => {
    const ended = { tokens: [], tasks: [], endedAt: '2026-11-22T07:00:00Z' };
    expect(sentence({ ...ended, status: 'completed', outcome: 'done' })).to.match(/закончено 22\.11\.2026, 12:00: «Рассмотреть»\.$/);
    expect(sentence({ ...ended, status: 'withdrawn' })).to.contain('отозвано заявителем 22.11.2026, 12:00');
  });
});

describe('fields of the search', () => {
  const read = (fields: Record<string, string>): ReturnType<typeof readSearch> => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return readSearch(data);
  };

  it('should leave out what is empty and the spaces in an IIN', () => {
    expect(read({ number: ' ', iin: '850312 300012', name: '' }).asked).to.deep.equal({ iin: '850312300012' });
  });

  it('should name what cannot be looked for', () => {
    const refused: [Record<string, string>, string][] = [[{}, 'хотя бы одно'], [{ iin: '85' }, '12 цифр'], [{ name: 'а' }, 'две буквы'], [{ from: '2026-11-22', to: '2026-11-21' }, 'позже']];
    for (const [fields, words] of refused) expect(read(fields)).to.satisfy(({ asked, fault }: ReturnType<typeof readSearch>) => asked === null && fault?.includes(words));
  });
});
