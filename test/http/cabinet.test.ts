import { expect } from 'chai';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../src/cases/case.ts';
import type { CabinetCaseSummary, CabinetCaseView, CabinetDiagramView, CabinetServiceView } from '../../src/http/contract.ts';
import { sampleJob, sampleTask } from '../stores/sample-case.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { entry } from './fake-runtime.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const pdf = { id: 'd1', title: 'Справка', number: 'А-1', mediaType: 'application/pdf', size: 4, sha256: 'ab', element: 'sign', formedAt: '2026-11-21T05:00:00.000Z' } as const;

describe('http: /api/cabinet', () => {
  let server: TestServer;
  let citizen: Browser;
  let own: Case;
  let neighbours: Case;

  beforeEach(async () => {
    server = await TestServer.start();
    citizen = await server.signIn('citizen');
    own = server.runtime.add({
      applicant: 'p-citizen',
      tasks: [sampleTask({ element: 'check', positions: ['consumer'], office: null })],
      journal: [entry(1, { type: 'task-completed', element: 'sign', pass: 1, values: 'ab' }, 'p-head')],
    });
    neighbours = server.runtime.add({ applicant: 'p-neighbour' });
  });
  afterEach(() => server.stop());

  it('should offer the services', async () => {
    const [service] = await bodyOf<CabinetServiceView[]>(await citizen.get('/api/cabinet/services'));
    expect(service).to.include({ key: 'atyrau/unemployment-certificate/office', service: 'Выдача справок безработным' });
  });

  it('should open a case for the applicant at the office named', async () => {
    const response = await citizen.post('/api/cabinet/cases', { definition: own.definition.key, office: 'zhylyoi' });
    const view = await bodyOf<CabinetCaseView>(response);
    expect([response.status, response.headers.get('location')]).to.deep.equal([201, `/api/cabinet/cases/${view.id}`]);
    expect(view.office).to.deep.equal({ id: 'zhylyoi', name: 'Отдел занятости Жылыойского района', address: '' });
    expect(server.runtime.cases.get(view.id)).to.include({ applicant: 'p-citizen', office: 'zhylyoi' });
  });

  it('should ask for an office', async () => {
    await problem(await citizen.post('/api/cabinet/cases', { definition: own.definition.key }), 400, 'request-invalid');
  });

  it('should list the person’s own applications and no others', async () => {
    const list = await bodyOf<CabinetCaseSummary[]>(await citizen.get('/api/cabinet/cases'));
    expect(list.map(({ id, stage }) => [id, stage])).to.deep.equal([[own.id, 'yours']]);
  });

  it('should say how sure the deadline is where no calendar settles it', async () => {
    server.runtime.cases.set(own.id, { ...own, dueAt: '2027-01-08T18:59:59.999Z', dueState: 'provisional' });
    const view = await bodyOf<CabinetCaseView>(await citizen.get(`/api/cabinet/cases/${own.id}`));
    expect([view.dueAt, view.dueState, view.overdue]).to.deep.equal(['2027-01-08T18:59:59.999Z', 'provisional', false]);
  });

  it('should know nothing of another’s application, by any route', async () => {
    const path = `/api/cabinet/cases/${neighbours.id}`;
    for (const address of ['', '/diagram', '/tasks/check/1', '/attachments/a1', '/documents/d1']) {
      await problem(await citizen.get(path + address), 404, 'case-unknown');
    }
    await problem(await citizen.post(`${path}/withdrawal`, { reason: 'x' }), 404, 'case-unknown');
    await problem(await citizen.post(`${path}/tasks/check/1/completion`, { values: {} }), 404, 'case-unknown');
  });

  it('should show no application to staff who are not its applicant', async () => {
    const head = await server.signIn('head');
    await problem(await head.get(`/api/cabinet/cases/${own.id}`), 404, 'case-unknown');
    expect(await bodyOf(await head.get('/api/cabinet/cases'))).to.deep.equal([]);
  });

  it('should name nobody of the staff and no secret of the house', async () => {
    server.runtime.cases.set(own.id, {
      ...own,
      jobs: [sampleJob({ element: 'ask', incident: { reason: 'register is silent', at: '2026-11-21T05:00:00.000Z' } })],
    });
    const text = await (await citizen.get(`/api/cabinet/cases/${own.id}`)).text();
    for (const hidden of ['Жумабаева', 'p-head', 'persons-register', 'silent', 'Әбдіқалықова', 'hash']) expect(text).not.to.contain(hidden);
    expect(JSON.parse(text)).to.include({ delayed: true });
  });

  it('should give the form of the applicant’s step and complete it', async () => {
    const path = `/api/cabinet/cases/${own.id}/tasks/check/1`;
    expect(await bodyOf(await citizen.get(path))).to.deep.include({ element: 'check', name: 'Проверить документы', schema: { type: 'default' } });
    const refused = await problem(await citizen.post(`${path}/completion`, { values: {} }), 422, 'form-rejected');
    expect(refused.errors?.[0]).to.include({ field: 'documentsInOrder', rule: 'required' });
    const view = await bodyOf<CabinetCaseView>(await citizen.post(`${path}/completion`, { values: { documentsInOrder: 'yes' } }));
    expect(view).to.include({ stage: 'checking', step: null });
  });

  it('should show a file to whoever attached it, and not the files of the staff', async () => {
    const attach = (): Promise<Response> =>
      citizen.fetch(`/api/cabinet/cases/${own.id}/tasks/check/1/attachments`, { method: 'POST', headers: { 'x-file-name': 'id.pdf' }, body: '%PDF-1' });
    const response = await attach();
    expect(response.status).to.equal(201);
    expect(await (await citizen.get(response.headers.get('location') ?? '')).text()).to.equal('%PDF-1');

    const record = server.runtime.cases.get(own.id) ?? own;
    server.runtime.cases.set(own.id, { ...record, attachments: record.attachments.map((file) => Object.assign({}, file, { addedBy: 'p-counter' })) });

    await problem(await citizen.get(response.headers.get('location') ?? ''), 404, 'file-unknown');
    expect((await bodyOf<CabinetCaseView>(await citizen.get(`/api/cabinet/cases/${own.id}`))).attachments).to.deep.equal([]);
  });

  it('should not show a draft that another document has replaced', async () => {
    const documents = [{ ...pdf, supersededBy: 'd2' }, { ...pdf, id: 'd2' }];
    server.runtime.cases.set(own.id, { ...own, documents, tasks: [], status: 'completed', outcome: 'done', endedAt: pdf.formedAt });
    const { documents: shown } = await bodyOf<CabinetCaseView>(await citizen.get(`/api/cabinet/cases/${own.id}`));
    expect(shown.map(({ id }) => id)).to.deep.equal(['d2']);
  });

  it('should show documents only when the service is rendered, and say when one was received', async () => {
    server.runtime.cases.set(own.id, { ...own, documents: [pdf] });
    const view = async (): Promise<CabinetCaseView> => bodyOf<CabinetCaseView>(await citizen.get(`/api/cabinet/cases/${own.id}`));
    expect((await view()).documents).to.deep.equal([]);

    server.runtime.cases.set(own.id, { ...own, documents: [pdf], tasks: [], status: 'completed', outcome: 'done', endedAt: pdf.formedAt });
    expect(await view()).to.include({ stage: 'ready', unopened: 1 });
    expect((await citizen.get(`/api/cabinet/cases/${own.id}/documents/d1`)).status).to.equal(200);

    const after = await view();
    expect(after).to.include({ unopened: 0 });
    expect(after.timeline.at(-1)).to.include({ kind: 'received', text: 'Справка' });
  });

  it('should let the applicant withdraw with a reason', async () => {
    const response = await citizen.post(`/api/cabinet/cases/${own.id}/withdrawal`, { reason: 'Нашёл работу' });
    expect(await bodyOf(response)).to.include({ stage: 'withdrawn', withdrawalReason: 'Нашёл работу', mayWithdraw: false });
  });

  it('should show the way the application went', async () => {
    const { steps } = await bodyOf<CabinetDiagramView>(await citizen.get(`/api/cabinet/cases/${own.id}/diagram`));
    expect(steps.filter(({ state }) => state === 'now').map(({ id }) => id)).to.deep.equal(['check']);
  });

  it('should keep citizens out of what is written for the staff', async () => {
    for (const path of ['/api/cases', `/api/cases/${own.id}`, '/api/tasks', '/api/definitions']) {
      await problem(await citizen.get(path), 403, 'staff-only');
    }
  });
});

describe('http: whose page it is', () => {
  let server: TestServer;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    const folder = await temporaryFolder();
    remove = folder.remove;
    for (const page of ['inbox', 'viewer', 'sign-in', 'cabinet', 'cabinet/case']) {
      await mkdir(join(folder.path, page), { recursive: true });
      await writeFile(join(folder.path, page, 'index.html'), page);
    }
    server = await TestServer.start({ webDir: folder.path });
  });
  afterEach(async () => {
    await server.stop();
    await remove();
  });

  const goes = async (login: string, path: string): Promise<string | null> => {
    const browser = await server.signIn(login);
    const response = await browser.fetch(path, { redirect: 'manual' });
    return response.status === 302 ? response.headers.get('location') : response.text();
  };

  it('should send a citizen to the cabinet', async () => {
    expect(await goes('citizen', '/')).to.equal('/cabinet');
    expect(await goes('citizen', '/start')).to.equal('/cabinet');
    expect(await goes('citizen', '/cases/4f1c')).to.equal('/cabinet/cases/4f1c');
    expect(await goes('citizen', '/cabinet')).to.equal('cabinet');
    expect(await goes('citizen', '/cabinet/cases/4f1c')).to.equal('cabinet/case');
  });

  it('should send staff from the cabinet to their own pages', async () => {
    expect(await goes('head', '/cabinet')).to.equal('/');
    expect(await goes('head', '/cabinet/cases/4f1c')).to.equal('/cases/4f1c');
    expect(await goes('head', '/')).to.equal('inbox');
  });

  it('should leave the sign-in page to everybody', async () => {
    expect(await goes('citizen', '/sign-in')).to.equal('sign-in');
    expect(await (await server.fetch('/cabinet')).text()).to.equal('cabinet');
  });
});
