import { expect } from 'chai';
import type { CaseView, IncidentView } from '../../src/http/contract.ts';
import { sampleJob } from '../stores/sample-case.ts';
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
});
