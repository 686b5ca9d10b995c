import { expect } from 'chai';
import type { CaseView, TaskSummary, TaskView } from '../../src/http/contract.ts';
import { sampleTask } from '../stores/sample-case.ts';
import { bodyOf, type Browser, json, problem, TestServer } from './test-server.ts';

describe('http: tasks', () => {
  let server: TestServer;
  let counter: Browser;
  let task: string;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
    task = `/api/cases/${server.runtime.add({ number: 'N-1' }).id}/tasks/check/1`;
  });
  afterEach(() => server.stop());

  const send = (init: RequestInit): Promise<Response> => counter.fetch(`${task}/completion`, { method: 'POST', ...init });

  it('should be listed five hundred at a time, what one has taken among them, with the number of all', async () => {
    for (let n = 0; n < 520; n += 1) server.runtime.add();
    const mine = server.runtime.add({ tasks: [sampleTask({ element: 'check', openedAt: '2030-01-01T00:00:00.000Z', claimedBy: 'p-counter' })] });
    const reply = await counter.get('/api/tasks');
    expect(reply.headers.get('x-total-count')).to.equal('522');
    const listed = await bodyOf<TaskSummary[]>(reply);
    expect(listed).to.have.length(500);
    expect(listed[0]?.case.id).to.equal(mine.id);
  });

  it('should list the tasks of the office and position, the most urgent first', async () => {
    const add = (number: string, changes: Parameters<typeof sampleTask>[0], office = 'atyrau-city'): void => {
      server.runtime.add({ number, office, tasks: [sampleTask({ element: 'check', ...changes })] });
    };
    add('later', { dueAt: '2026-11-24T00:00:00.000Z' });
    add('late', { dueAt: '2026-11-22T00:00:00.000Z', claimedBy: 'p-colleague' });
    add('elsewhere', {}, 'zhylyoi');
    add('heads', { positions: ['head'] });
    const tasks = await bodyOf<TaskSummary[]>(await counter.get('/api/tasks'));
    expect(tasks.map((item) => [item.case.number, item.overdue, item.mayComplete])).to.deep.equal([
      ['late', true, false],
      ['later', false, true],
      ['N-1', false, true],
    ]);
    expect(tasks[0]?.claimedBy).to.deep.equal({ id: 'p-colleague', name: 'Ли Вера' });
    expect(await bodyOf(await (await server.signIn('admin')).get('/api/tasks'))).to.deep.equal([]);
  });

  it('should give the form of a task with its data', async () => {
    const view = await bodyOf<TaskView>(await counter.get(task));
    expect(view).to.deep.include({
      element: 'check',
      pass: 1,
      name: 'Проверить документы',
      formId: 'document-check',
      schema: { type: 'default' },
      data: { documentsInOrder: null },
    });
  });

  it('should take and give back a task', async () => {
    const taken = await bodyOf<TaskSummary>(await counter.fetch(`${task}/claim`, { method: 'PUT' }));
    expect(taken.claimedBy?.id).to.equal('p-counter');
    const colleague = await server.signIn('colleague');
    await problem(await colleague.fetch(`${task}/claim`, { method: 'PUT' }), 409, 'task-claimed');
    const released = await bodyOf<TaskSummary>(await counter.fetch(`${task}/claim`, { method: 'DELETE' }));
    expect(released.claimedBy).to.equal(null);
  });

  it('should complete a task and answer with the case as it is then', async () => {
    const response = await counter.post(`${task}/completion`, { values: { documentsInOrder: 'yes' } });
    const view = await bodyOf<CaseView>(response);
    expect(response.status).to.equal(200);
    expect(view.tokens.map(({ element }) => element)).to.deep.equal(['ask']);
    expect(server.runtime.completedWith).to.deep.equal({ documentsInOrder: 'yes' });
  });

  it('should let the second of two who complete the same task know', async () => {
    const colleague = await server.signIn('colleague');
    await counter.post(`${task}/completion`, { values: { documentsInOrder: 'yes' } });
    const reply = await colleague.post(`${task}/completion`, { values: { documentsInOrder: 'no' } });
    const { details } = await problem(reply, 409, 'task-closed');
    expect(details).to.include({ element: 'check', pass: 1 });
  });

  it('should refuse somebody of another position, and not know somebody of another office', async () => {
    const values = { values: { documentsInOrder: 'yes' } };
    await problem(await (await server.signIn('head')).post(`${task}/completion`, values), 403, 'position-required');
    await problem(await (await server.signIn('counter2')).post(`${task}/completion`, values), 404, 'case-unknown');
    await problem(await counter.get(task.replace('check', 'nowhere')), 404, 'task-unknown');
  });

  it('should say of each wrong value what is wrong, by the label of its field', async () => {
    const reply = await counter.post(`${task}/completion`, { values: {} });
    const { errors } = await problem(reply, 422, 'form-rejected');
    expect(errors).to.deep.equal([
      { field: 'documentsInOrder', rule: 'required', message: 'Документы в порядке: required' },
      { field: 'other', rule: 'unknown-field', message: 'other: unknown-field' },
    ]);
  });

  it('should show the refusal of a certificate at its field', async () => {
    const reply = await counter.post(`${task}/completion`, { values: { documentsInOrder: 'unsigned' } });
    const { errors } = await problem(reply, 422, 'completion-refused');
    expect(errors).to.deep.equal([
      { field: 'documentsInOrder', rule: 'refused-certificate', message: 'Документы в порядке: refused-certificate' },
    ]);
  });

  it('should refuse a pass that is no number, before asking anybody', async () => {
    for (const pass of ['0', '-1', 'x', '1.5', '1e3']) {
      const { errors } = await problem(await counter.get(task.replace(/1$/, pass)), 400, 'request-invalid');
      expect(errors?.[0]?.field).to.equal('pass');
    }
  });

  it('should refuse a body without values, of another kind, cut off, or of another type', async () => {
    const type = { 'content-type': 'application/json' };
    await problem(await send(json({})), 400, 'request-invalid');
    await problem(await send(json({ values: [1] })), 400, 'request-invalid');
    await problem(await send({ body: '{"values":{"iin":"850312', headers: type }), 400, 'body-malformed');
    await problem(await send({ body: 'values=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }), 415, 'media-type-unsupported');
    await problem(await send({}), 415, 'media-type-unsupported');
    expect(server.runtime.completedWith).to.equal(null);
  });

  it('should refuse a body above 256 kB and take one just below', async () => {
    const reply = await counter.post(`${task}/completion`, { values: { note: 'я'.repeat(131_072) } });
    const { details } = await problem(reply, 413, 'body-too-large');
    expect(details).to.deep.equal({ limit: 262_144 });
    const fits = { documentsInOrder: 'yes', note: 'я'.repeat(131_000) };
    expect((await counter.post(`${task}/completion`, { values: fits })).status).to.equal(200);
  });

  it('should keep entered values out of the log and out of the reply', async () => {
    const headers = { 'content-type': 'application/json' };
    const text = await (await send({ headers, body: '{"values":{"iin":"850312300012"},}' })).text();
    expect(text).not.to.contain('850312');
    await send({ headers, body: '{"values":{"iin":"850312300012"}}' });
    expect(JSON.stringify(server.log)).not.to.contain('850312');
  });
});
