import { expect } from 'chai';
import type { CalendarsView, CaseView, DeadlineListView, DeadlineView, TaskSummary } from '../../src/http/contract.ts';
import { sampleJob, sampleTask } from '../stores/sample-case.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

describe('http: deadlines', () => {
  let server: TestServer;
  let head: Browser;

  beforeEach(async () => {
    // Sunday, 10:00 in Almaty.
    server = await TestServer.start();
    head = await server.signIn('head');
  });
  afterEach(() => server.stop());

  const list = async (): Promise<DeadlineListView> => bodyOf(await head.get('/api/office/deadlines'));
  const shown = (items: readonly DeadlineView[]): unknown[] => items.map(({ case: { number }, element, dueAt }) => [number, element, dueAt?.slice(0, 10) ?? null]);
  const task = (changes: object): ReturnType<typeof sampleTask> => sampleTask({ element: 'check', binding: true, ...changes });

  it('should list for the head what is overdue, due today and on the next working day', async () => {
    const friday = '2026-11-20T18:59:59.999Z';
    const monday = '2026-11-23T18:59:59.999Z';
    server.runtime.add({ number: 'late', dueAt: friday, tasks: [task({ dueAt: '2026-11-19T18:59:59.999Z', claimedBy: 'p-counter' })] });
    server.runtime.add({ number: 'today', tasks: [task({ dueAt: '2026-11-22T06:00:00.000Z' })] });
    server.runtime.add({ number: 'next', dueAt: monday, tasks: [] });
    server.runtime.add({ number: 'system', tasks: [], jobs: [sampleJob({ element: 'ask', dueAt: monday, binding: true })] });
    // No business of this list: later, short, ended, of another office, at a service centre.
    server.runtime.add({ number: 'later', dueAt: '2026-11-24T18:59:59.999Z', tasks: [] });
    server.runtime.add({ number: 'short', tasks: [sampleTask({ element: 'check', dueAt: friday })] });
    server.runtime.add({ number: 'ended', status: 'completed', dueAt: friday, tasks: [] });
    server.runtime.add({ number: 'theirs', office: 'zhylyoi', dueAt: friday });
    server.runtime.add({ number: 'centre', tasks: [task({ office: 'centre', dueAt: friday })] });
    const view = await list();
    expect([view.day, view.nextDay]).to.deep.equal(['2026-11-22', '2026-11-23']);
    expect(shown(view.overdue)).to.deep.equal([['late', 'check', '2026-11-19'], ['late', null, '2026-11-20']]);
    expect(shown(view.today)).to.deep.equal([['today', 'check', '2026-11-22']]);
    expect(shown(view.next)).to.deep.equal([['next', null, '2026-11-23'], ['system', 'ask', '2026-11-23']]);
    expect(view.overdue[0]).to.deep.include({ name: 'Проверить документы', service: 'Выдача справок безработным', positions: ['counter'], takenBy: 'Ахметова Динара Маратовна' });
    expect(view.overdue[1]).to.deep.include({ name: null, positions: [], takenBy: null });
  });

  it('should name what no calendar tells', async () => {
    server.runtime.add({ number: 'unknown', dueState: 'undetermined', tasks: [task({ dueState: 'undetermined' })] });
    expect(shown((await list()).undetermined)).to.deep.equal([['unknown', null, null], ['unknown', 'check', null]]);
  });

  it('should be for who leads the office', async () => {
    await problem(await (await server.signIn('counter')).get('/api/office/deadlines'), 403, 'role-required');
    await problem(await (await server.signIn('admin')).get('/api/office/deadlines'), 403, 'role-required');
  });

  it('should show the administrator the calendars, those that are missing, and what waits for them', async () => {
    server.runtime.add({ number: 'unknown', office: 'zhylyoi', dueState: 'undetermined', tasks: [] });
    server.runtime.add({ number: 'unsure', dueAt: '2027-01-08T18:59:59.999Z', dueState: 'provisional', tasks: [] });
    server.runtime.add({ number: 'settled', dueAt: '2026-11-24T18:59:59.999Z', tasks: [] });
    const admin = await server.signIn('admin');
    const view: CalendarsView = await bodyOf(await admin.get('/api/calendars'));
    expect([view.missing, view.years.map(({ year, state }) => [year, state])]).to.deep.equal([[2027], [[2026, 'confirmed']]]);
    expect(view.years[0]?.daysOff.find(({ date }) => date === '2026-03-24')).to.include({ kind: 'moved', of: '2026-03-21', name: 'Наурыз мейрамы' });
    expect([shown(view.undetermined), shown(view.provisional)]).to.deep.equal([[['unknown', null, null]], [['unsure', null, '2027-01-08']]]);
    await problem(await head.get('/api/calendars'), 403, 'role-required');
  });

  it('should say of a case whether it is overdue and of each deadline how sure it is', async () => {
    const { id } = server.runtime.add({ dueAt: '2027-01-08T18:59:59.999Z', dueState: 'provisional', tasks: [task({ dueAt: '2026-11-20T18:59:59.999Z' })] });
    const view: CaseView = await bodyOf(await head.get(`/api/cases/${id}`));
    expect([view.overdue, view.dueState, view.tokens[0]?.overdue]).to.deep.equal([true, 'provisional', true]);
    server.runtime.cases.clear();
    server.runtime.add({ tasks: [sampleTask({ element: 'check', dueAt: '2026-11-22T04:00:00.000Z' })] });
    const { items } = await bodyOf<{ items: CaseView[] }>(await head.get('/api/cases'));
    expect([items[0]?.overdue, items[0]?.tokens[0]?.overdue]).to.deep.equal([false, true]);
    server.runtime.cases.clear();
    server.runtime.add({ tasks: [task({ dueState: 'undetermined' })] });
    const [counted] = await bodyOf<TaskSummary[]>(await (await server.signIn('counter')).get('/api/tasks'));
    expect(counted?.dueState).to.equal('undetermined');
  });
});
