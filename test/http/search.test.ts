import { expect } from 'chai';
import type { CaseView, FoundCaseView, TaskView } from '../../src/http/contract.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const IIN = '850312300012';

describe('http: search and duplicates', () => {
  let server: TestServer;
  let counter: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
  });
  afterEach(() => server.stop());

  it('should answer with what was found: whose it is, where it is and who has it', async () => {
    server.runtime.add({ number: '2026-483920-7' });
    const response = await counter.post('/api/cases/search', { name: ' әділ ', from: '2026-11-01' });
    const { items, total } = await bodyOf<{ items: FoundCaseView[]; total: number }>(response);
    expect(server.runtime.soughtLast).to.deep.equal({ name: 'әділ', from: '2026-11-01' });
    expect([total, items[0]?.number, items[0]?.applicantName]).to.deep.equal([1, '2026-483920-7', 'Қайратов Әділ']);
    expect(items[0]?.tasks.map(({ name }) => name)).to.deep.equal(['Проверить документы']);
    expect(response.headers.get('cache-control')).to.equal('no-store');
  });

  it('should leave what was looked for out of the log', async () => {
    await counter.post('/api/cases/search', { iin: IIN });
    expect(JSON.stringify(server.log)).to.contain('/api/cases/search').and.not.to.contain(IIN);
  });

  it('should refuse a search for nothing, half an IIN, one letter and no date', async () => {
    for (const asked of [{}, { iin: '8503' }, { name: 'ә' }, { name: '!!!' }, { from: '22.11.2026' }, { phone: '1' }]) {
      await problem(await counter.post('/api/cases/search', asked), 400, 'request-invalid');
    }
  });

  it('should be for signed-in people', async () => {
    const response = await server.fetch('/api/cases/search', { method: 'POST', body: '{"name":"ад"}', headers: { 'content-type': 'application/json' } });
    await problem(response, 401, 'sign-in-required');
  });

  it('should warn of another application of the same person, and let the task be completed', async () => {
    server.runtime.add({ number: 'earlier' });
    const { id } = server.runtime.add({ number: 'now' });
    const task = `/api/cases/${id}/tasks/check/1`;
    expect((await bodyOf<TaskView>(await counter.get(task))).warnings).to.deep.equal([]);
    const response = await counter.post(`${task}/completion`, { values: { documentsInOrder: 'yes', iin: IIN } });
    expect(response.status).to.equal(200);
    expect((await bodyOf<CaseView>(response)).warnings).to.deep.equal([{ code: 'duplicate-application', cases: ['earlier'] }]);
  });
});
