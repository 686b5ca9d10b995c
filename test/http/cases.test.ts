import { expect } from 'chai';
import type { CaseSummaryView, CaseView, Problem } from '../../src/http/contract.ts';
import { sampleJob, sampleTask } from '../stores/sample-case.ts';
import { entry } from './fake-runtime.ts';
import { bodyOf, type Browser, TestServer } from './test-server.ts';

const key = 'atyrau/unemployment-certificate/office';

describe('http: /api/cases', () => {
  let server: TestServer;
  let counter: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
  });
  afterEach(() => server.stop());

  it('should take an application and answer with the case', async () => {
    const response = await counter.post('/api/cases', { definition: key });
    expect(response.status).to.equal(201);
    const view = await bodyOf<CaseView>(response);
    expect(response.headers.get('location')).to.equal(`/api/cases/${view.id}`);
    expect(view).to.include({ status: 'active', service: 'Выдача справок безработным', mayWithdraw: true, mayRetry: false });
    expect(view.office).to.deep.equal({ id: 'atyrau-city', name: 'Отдел занятости города Атырау' });
    expect(view.tasks.map(({ element, name, mayComplete }) => [element, name, mayComplete])).to.deep.equal([
      ['check', 'Проверить документы', true],
    ]);
    expect(view.journal[0]).to.include({ by: 'Ахметова Динара Маратовна', type: 'case-started' });
  });

  it('should say no to an unknown service, a malformed key and a wrong position', async () => {
    const head = await server.signIn('head');
    const replies: [Response, number, string][] = [
      [await counter.post('/api/cases', { definition: 'atyrau/unknown/office' }), 404, 'definition-unknown'],
      [await counter.post('/api/cases', { definition: '../x' }), 400, 'request-invalid'],
      [await counter.post('/api/cases', {}), 400, 'request-invalid'],
      [await head.post('/api/cases', { definition: key }), 403, 'position-required'],
    ];
    for (const [response, status, code] of replies) {
      expect(response.status).to.equal(status);
      expect((await bodyOf<Problem>(response)).code).to.equal(code);
    }
  });

  it('should show where the case is, where it has been and what happened', async () => {
    const { id } = server.runtime.add({
      tasks: [sampleTask({ element: 'check', pass: 2, dueAt: '2026-11-22T04:59:59.000Z', claimedBy: 'p-head' })],
      jobs: [sampleJob({ element: 'ask', openedAt: '2026-11-19T04:00:00.000Z', nextAttemptAt: null, incident: { reason: 'no answer', at: '' } })],
      journal: [
        entry(1, { type: 'entered', element: 'check', pass: 1 }, 'p-counter'),
        entry(2, { type: 'flow-taken', flow: 'f2' }),
        entry(3, { type: 'entered', element: 'check', pass: 2 }),
        entry(4, { type: 'flow-taken', flow: 'f2' }),
        entry(5, { type: 'task-completed', element: 'check', pass: 1, values: 'hash-of-values' }, 'gone'),
        entry(6, { type: 'job-failed', element: 'ask', pass: 1, operation: 'persons-register.find', attempt: 1, reason: 'no answer' }),
      ],
    });
    const view = await bodyOf<CaseView>(await counter.get(`/api/cases/${id}`));
    expect(view.tokens).to.deep.equal([
      { element: 'ask', pass: 1, kind: 'job', since: '2026-11-19T04:00:00.000Z', dueAt: null, overdue: false, incident: 'no answer' },
      {
        element: 'check',
        pass: 2,
        kind: 'task',
        since: '2026-11-20T04:00:00.000Z',
        dueAt: '2026-11-22T04:59:59.000Z',
        overdue: true,
        incident: null,
      },
    ]);
    expect(view.passes).to.deep.equal({ check: 2 });
    expect(view.flows).to.deep.equal({ f2: 2 });
    expect(view.tasks[0]).to.deep.include({ claimedBy: { id: 'p-head', name: 'Жумабаева Сауле' }, mayComplete: false, overdue: true });
    expect(view.journal.map(({ by }) => by)).to.deep.equal(['Ахметова Динара Маратовна', null, null, null, 'gone', null]);
    expect(view.journal[5]).to.include({ element: 'ask', pass: 1, flow: null, note: 'persons-register.find: no answer' });
    expect(JSON.stringify(view)).not.to.contain('hash-of-values').and.not.to.contain('Әбдіқалықова');
  });

  it('should not know a case of another office, nor an id that is none', async () => {
    const { id } = server.runtime.add({ office: 'zhylyoi' });
    for (const address of [id, '00000000-0000-4000-8000-000000000000', 'nonsense', '..%2F..%2Fetc']) {
      const response = await counter.get(`/api/cases/${address}`);
      expect(response.status).to.equal(404);
      expect((await bodyOf<Problem>(response)).code).to.equal('case-unknown');
    }
    const admin = await server.signIn('admin');
    expect((await admin.get(`/api/cases/${id}`)).status).to.equal(200);
  });

  it('should show a case whose definition is lost by the names it has', async () => {
    server.runtime.add({ definition: { key: 'atyrau/lost/office', version: 7, hash: '' } });
    const { items } = await bodyOf<{ items: CaseSummaryView[] }>(await counter.get('/api/cases'));
    expect(items[0]).to.include({ service: 'atyrau/lost/office' });
  });

  it('should list page by page and say how many there are', async () => {
    for (let n = 0; n < 5; n += 1) server.runtime.add({ number: String(n) });
    server.runtime.add({ number: 'ended', status: 'completed', tasks: [] });
    server.runtime.add({ number: 'elsewhere', office: 'zhylyoi' });
    expect(await list(counter, '?status=active&limit=2&offset=1')).to.deep.equal([['1', '2'], 5]);
    expect(await list(counter, '?status=completed')).to.deep.equal([['ended'], 1]);
    expect(await list(counter, '?definition=atyrau/other/office')).to.deep.equal([[], 0]);
    expect((await list(counter, ''))[1]).to.equal(6);
  });

  it('should refuse a query it cannot read', async () => {
    for (const query of ['limit=0', 'limit=201', 'limit=ten', 'offset=-1', 'offset=1.5', 'limit=1&limit=2', 'status=lost', 'definition=x']) {
      const response = await counter.get(`/api/cases?${query}`);
      expect(response.status, query).to.equal(400);
      expect((await bodyOf<Problem>(response)).errors?.[0]?.field).to.equal(query.split('=')[0]);
    }
  });

  it('should withdraw a case with a reason, once', async () => {
    const { id } = server.runtime.add();
    expect((await counter.post(`/api/cases/${id}/withdrawal`, { reason: '  ' })).status).to.equal(400);
    const withdrawn = await bodyOf<CaseView>(await counter.post(`/api/cases/${id}/withdrawal`, { reason: ' Передумал ' }));
    expect(withdrawn).to.include({ status: 'withdrawn', withdrawalReason: 'Передумал', mayWithdraw: false });
    const again = await counter.post(`/api/cases/${id}/withdrawal`, { reason: 'Передумал' });
    expect(again.status).to.equal(409);
    expect((await bodyOf<Problem>(again)).code).to.equal('case-closed');
  });

  it('should say where the journal does not hold', async () => {
    await server.stop();
    server = await TestServer.start({ journalIntact: () => false });
    const { id } = server.runtime.add();
    const view = await bodyOf<CaseView>(await (await server.signIn('counter')).get(`/api/cases/${id}`));
    expect(view.journalIntact).to.equal(false);
  });
});

async function list(browser: Browser, query: string): Promise<[string[], number]> {
  const { items, total } = await bodyOf<{ items: CaseSummaryView[]; total: number }>(await browser.get(`/api/cases${query}`));
  return [items.map(({ number }) => number), total];
}
