import { expect } from 'chai';
import type { CaseView, CorrectionForm, CorrectionSummary, TaskView } from '../../src/http/contract.ts';
import { sampleTask } from '../stores/sample-case.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

describe('http: corrections', () => {
  let server: TestServer;
  let head: Browser;
  let counter: Browser;
  let base: string;

  beforeEach(async () => {
    server = await TestServer.start();
    [head, counter] = [await server.signIn('head'), await server.signIn('counter')];
    base = `/api/cases/${server.runtime.add({ number: 'N-1', tasks: [sampleTask({ element: 'check', positions: ['head'] })] }).id}`;
  });
  afterEach(() => server.stop());

  const giveBack = (remark: string): Promise<Response> => head.post(`${base}/tasks/check/1/return`, { remark });

  it('should offer the head to return the draft', async () => {
    expect((await bodyOf<TaskView>(await head.get(`${base}/tasks/check/1`))).mayReturn).to.equal(true);
  });

  it('should tell the author in their list and at the case, and the others who has it', async () => {
    const view = await bodyOf<CaseView>(await giveBack(' Исправьте '));
    expect(view.corrections[0]).to.deep.include({ remark: 'Исправьте', by: 'Жумабаева Сауле', author: 'Ахметова Динара Маратовна', mayCorrect: false });
    const mine = await bodyOf<CorrectionSummary[]>(await counter.get('/api/corrections'));
    expect(mine.map((one) => [one.case.number, one.name, one.by])).to.deep.equal([['N-1', 'Проверить документы', 'Жумабаева Сауле']]);
    expect((await bodyOf<CaseView>(await counter.get(base))).corrections[0]?.mayCorrect).to.equal(true);
    expect(await bodyOf(await head.get('/api/corrections'))).to.deep.equal([]);
  });

  it('should give the form as it was left, name faults by their labels, and take the amended values', async () => {
    await giveBack('Исправьте');
    const place = `${base}/corrections/check/1`;
    expect((await bodyOf<CorrectionForm>(await counter.get(place))).data).to.deep.equal({ documentsInOrder: 'yes' });
    const refused = await problem(await counter.post(place, { values: {} }), 422, 'form-rejected');
    expect(refused.errors?.[0]?.message).to.match(/: required$/);
    expect((await bodyOf<CaseView>(await counter.post(place, { values: { documentsInOrder: 'no' } }))).corrections[0]?.resolvedAt).to.not.equal(null);
  });

  it('should want a remark', async () => {
    await problem(await giveBack('  '), 400, 'request-invalid');
  });
});
