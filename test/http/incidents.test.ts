import { expect } from 'chai';
import type { CaseView, IncidentDetailView, IncidentView, RetryAllView } from '../../src/http/contract.ts';
import { sampleJob } from '../stores/sample-case.ts';
import { entry } from './fake-runtime.ts';
import { bodyOf, problem, TestServer } from './test-server.ts';

describe('http: incidents', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start();
  });
  afterEach(() => server.stop());

  const stuck = (at: string) =>
    server.runtime.add({ tasks: [], jobs: [sampleJob({ element: 'ask', attempts: 3, nextAttemptAt: null, incident: { reason: 'no answer', at } })] });

  it('should list them for the administrator, the latest first', async () => {
    const first = stuck('2026-11-20T00:00:00.000Z');
    const second = stuck('2026-11-21T00:00:00.000Z');
    server.runtime.add({ jobs: [sampleJob()] });
    const incidents = await bodyOf<IncidentView[]>(await (await server.signIn('admin')).get('/api/incidents'));
    expect(incidents.map((incident) => incident.case.id)).to.deep.equal([second.id, first.id]);
    expect(incidents[0]).to.deep.include({
      element: 'ask',
      pass: 1,
      operation: 'persons-register.find',
      attempts: 3,
      reason: 'no answer',
      at: '2026-11-21T00:00:00.000Z',
    });
  });

  it('should keep them from everybody else', async () => {
    const { id } = stuck('2026-11-20T00:00:00.000Z');
    const counter = await server.signIn('counter');
    await problem(await counter.get('/api/incidents'), 403, 'role-required');
    await problem(await counter.fetch(`/api/cases/${id}/incidents/ask/1/retry`, { method: 'POST' }), 403, 'role-required');
  });

  it('should have one tried again, once', async () => {
    const { id } = stuck('2026-11-20T00:00:00.000Z');
    const admin = await server.signIn('admin');
    const retry = (): Promise<Response> => admin.fetch(`/api/cases/${id}/incidents/ask/1/retry`, { method: 'POST' });
    const view = await bodyOf<CaseView>(await retry());
    expect(view.tokens[0]).to.include({ element: 'ask', incident: null });
    expect(view.mayRetry).to.equal(true);
    await problem(await retry(), 409, 'no-incident');
  });

  it('should tell the past of one, and what an answer by hand takes', async () => {
    const record = stuck('2026-11-20T00:00:00.000Z');
    const failed = { element: 'ask', pass: 1, operation: 'persons-register.find', reason: 'system-unavailable' } as const;
    const journal = [
      entry(1, { type: 'job-failed', ...failed, attempt: 1 }),
      entry(2, { type: 'incident-opened', ...failed, attempt: 2 }),
      entry(3, { type: 'job-failed', ...failed, element: 'other', attempt: 1 }),
      entry(4, { type: 'incident-retried', element: 'ask', pass: 1 }, 'p-admin'),
    ];
    server.runtime.cases.set(record.id, { ...record, journal });
    const detail = await bodyOf<IncidentDetailView>(await (await server.signIn('admin')).get(`/api/cases/${record.id}/incidents/ask/1`));
    expect(detail).to.deep.include({ elementName: 'Запросить данные', service: 'Выдача справок безработным' });
    expect(detail.history.map(({ type, attempt, reason, by }) => [type, attempt, reason, by])).to.deep.equal([
      ['job-failed', 1, 'system-unavailable', null],
      ['incident-opened', 2, 'system-unavailable', null],
      ['incident-retried', null, null, 'Петрова Ольга'],
    ]);
    expect(detail.answer).to.have.length(1);
  });

  it('should take an answer by hand with its reason, and name what is wrong with one', async () => {
    const { id } = stuck('2026-11-20T00:00:00.000Z');
    const admin = await server.signIn('admin');
    const answer = (body: object): Promise<Response> => admin.post(`/api/cases/${id}/incidents/ask/1/answer`, body);
    await problem(await answer({ result: { personFound: 'found' }, reason: '' }), 400, 'request-invalid');
    const refused = await problem(await answer({ result: {}, reason: 'by telephone' }), 422, 'answer-rejected');
    expect(refused.errors).to.deep.equal([
      { field: 'personFound', rule: 'not-an-answer', message: 'Система так не отвечает: значение не того вида' },
    ]);
    const view = await bodyOf<CaseView>(await answer({ result: { personFound: 'found' }, reason: 'by telephone' }));
    expect(view.tokens.map(({ element }) => element)).to.deep.equal(['sign']);
    await problem(await answer({ result: { personFound: 'found' }, reason: 'again' }), 409, 'no-incident');
  });

  it('should have all of one operation tried again', async () => {
    stuck('2026-11-20T00:00:00.000Z');
    stuck('2026-11-21T00:00:00.000Z');
    server.runtime.add({ jobs: [sampleJob({ operation: 'gateway.send', nextAttemptAt: null, incident: { reason: 'no answer', at: '2026-11-21T00:00:00.000Z' } })] });
    const admin = await server.signIn('admin');
    const retry = async (): Promise<RetryAllView> => bodyOf(await admin.post('/api/incidents/retries', { operation: 'persons-register.find' }));
    expect(await retry()).to.deep.equal({ retried: 2 });
    expect(await retry()).to.deep.equal({ retried: 0 });
    expect(await bodyOf<IncidentView[]>(await admin.get('/api/incidents'))).to.have.length(1);
  });

  it('should let nobody but the administrator look into one, answer it or retry all', async () => {
    const { id } = stuck('2026-11-20T00:00:00.000Z');
    for (const login of ['counter', 'auditor']) {
      const somebody = await server.signIn(login);
      await problem(await somebody.get(`/api/cases/${id}/incidents/ask/1`), 403, 'role-required');
      await problem(await somebody.post(`/api/cases/${id}/incidents/ask/1/answer`, { result: {}, reason: 'x' }), 403, 'role-required');
      await problem(await somebody.post('/api/incidents/retries', { operation: 'persons-register.find' }), 403, 'role-required');
    }
  });
});
