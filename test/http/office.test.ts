import { expect } from 'chai';
import type { CaseView, DeputyView, Me, OfficeLoadView, TaskSummary } from '../../src/http/contract.ts';
import { sampleTask } from '../stores/sample-case.ts';
import { bodyOf, type Browser, json, problem, TestServer } from './test-server.ts';

describe('http: the head’s office', () => {
  let server: TestServer;
  let head: Browser;
  let counter: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    [head, counter] = [await server.signIn('head'), await server.signIn('counter')];
  });
  afterEach(() => server.stop());

  const load = async (browser = head): Promise<OfficeLoadView> => bodyOf(await browser.get('/api/office/load'));
  const name = (browser: Browser, asked: object): Promise<Response> => browser.post('/api/deputies', asked);
  const today = { from: '2026-11-22', to: '2026-11-22' };

  it('should count tasks by person and position, days at the office, and what is late', async () => {
    server.runtime.add({ startedAt: '2026-11-21T20:00:00.000Z', tasks: [sampleTask({ element: 'check', claimedBy: 'p-counter', dueAt: '2026-11-22T04:00:00.000Z', binding: true })] });
    // Late by a deadline of minutes: the task is coloured, the case is not overdue.
    server.runtime.add({ startedAt: '2026-11-19T18:00:00.000Z', tasks: [sampleTask({ element: 'check', dueAt: '2026-11-22T04:00:00.000Z' })] });
    server.runtime.add({ startedAt: '2026-11-21T18:00:00.000Z' });
    server.runtime.add({ status: 'completed', tasks: [], endedAt: '2026-11-22T04:00:00.000Z' });
    server.runtime.add({ office: 'zhylyoi' });
    // Waits at a service centre: no business of the head's.
    server.runtime.add({ startedAt: '2026-11-19T18:00:00.000Z', tasks: [sampleTask({ element: 'check', positions: ['operator'], office: 'centre' })] });
    const view = await load();
    expect([view.active, view.overdue, view.tasks.length]).to.deep.equal([4, 1, 3]);
    expect(view.byPerson.find(({ id }) => id === 'p-counter')).to.deep.equal({ id: 'p-counter', tasks: 1, overdue: 1, free: 0 });
    expect(view.byPosition.find(({ id }) => id === 'counter')).to.deep.equal({ id: 'counter', tasks: 3, overdue: 2, free: 2 });
    expect(view.days).to.have.length(14);
    expect(view.days.slice(-2)).to.deep.equal([{ day: '2026-11-21', started: 1, ended: 0 }, { day: '2026-11-22', started: 1, ended: 1 }]);
    expect(view.staff.map(({ id }) => id)).to.have.members(['p-counter', 'p-colleague', 'p-head', 'p-specialist', 'p-akim']);
  });

  it('should be for the head only', async () => {
    const { id } = server.runtime.add();
    for (const response of [
      await counter.get('/api/office/load'),
      await counter.get('/api/deputies'),
      await name(counter, { person: 'p-colleague', ...today }),
      await counter.fetch('/api/deputies/x', { method: 'DELETE' }),
    ]) {
      await problem(response, 403, 'role-required');
    }
    await problem(await head.fetch(`/api/cases/${id}/tasks/check/1/assignee`, { ...json({ person: 'p-other' }), method: 'PUT' }), 404, 'person-unknown');
  });

  it('should give a task to a colleague', async () => {
    const { id } = server.runtime.add();
    const response = await head.fetch(`/api/cases/${id}/tasks/check/1/assignee`, { ...json({ person: 'p-colleague' }), method: 'PUT' });
    expect((await bodyOf<CaseView>(response)).tasks[0]?.claimedBy?.id).to.equal('p-colleague');
  });

  it('should have a deputy do the head’s tasks on the days named, and not after', async () => {
    server.runtime.add({ number: 'N-1', tasks: [sampleTask({ element: 'check', positions: ['head'] })] });
    const named = await name(head, { person: 'p-counter', ...today });
    expect(named.status).to.equal(201);
    const { id, deputy } = await bodyOf<DeputyView>(named);
    expect(deputy.name).to.equal('Ахметова Динара Маратовна');
    const numbers = async (): Promise<string[]> => (await bodyOf<TaskSummary[]>(await counter.get('/api/tasks'))).map((task) => task.case.number);
    expect(await numbers()).to.deep.equal(['N-1']);
    expect((await bodyOf<Me>(await counter.get('/api/session'))).positions).to.include('head');
    await problem(await name(counter, { person: 'p-colleague', ...today }), 403, 'position-required');
    server.time = new Date('2026-11-22T15:00:00.000Z');
    // Nobody has used the session since the morning.
    counter = await server.signIn('counter');
    expect(await numbers()).to.deep.equal(['N-1']);
    server.time = new Date('2026-11-22T04:30:00.000Z');
    head = await server.signIn('head');
    expect((await head.fetch(`/api/deputies/${id}`, { method: 'DELETE' })).status).to.equal(204);
    expect(await numbers()).to.deep.equal([]);
    await problem(await head.fetch(`/api/deputies/${id}`, { method: 'DELETE' }), 404, 'deputy-unknown');
  });

  it('should refuse days the wrong way round, oneself, and people of another office', async () => {
    await problem(await name(head, { person: 'p-counter', from: '2026-11-23', to: '2026-11-22' }), 400, 'request-invalid');
    await problem(await name(head, { person: 'p-head', ...today }), 422, 'deputy-unfit');
    await problem(await name(head, { person: 'p-other', ...today }), 404, 'person-unknown');
  });
});
