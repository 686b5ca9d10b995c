import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import type { CabinetCaseView, CaseView, ErasureView, PaperCheckView } from '../../src/http/contract.ts';
import type { HttpOptions } from '../../src/http/options.ts';
import { CaseErasure } from '../../src/runtime/erasure/case-erasure.ts';
import { summaryOf } from '../../src/stores/case-summary.ts';
import { type Browser, bodyOf, problem, TestServer } from './test-server.ts';

const CODE = '7K3M-9QWX-2F8N-TZ4C';

describe('http: erasing what is personal', () => {
  let server: TestServer;
  let admin: Browser;
  let ended: Case;

  beforeEach(async () => {
    // The cases are the runtime's, which is there only once the server is.
    const cases = (): Map<string, Case> => server.runtime.cases;
    const erasure: HttpOptions['erasure'] = new CaseErasure({
      years: 5,
      cases: { list: async () => [...cases().values()].map(summaryOf), read: async (id) => cases().get(id) ?? null },
      change: async (id, work) => {
        const changed = work(cases().get(id) ?? expect.fail());
        cases().set(id, changed);
        return changed;
      },
      salt: () => 'ab'.repeat(16),
      store: { begin: async () => {}, begun: async () => [], eraseTraces: async () => {}, done: async () => {} },
      clock: () => server.time,
    });
    server = await TestServer.start({ erasure });
    const sha256 = 'ab'.repeat(32);
    const document = { id: 'd-1', title: 'Справка', number: '00017-С/2026', mediaType: 'application/pdf', size: 1, sha256, element: 'form', formedAt: '2021-03-01T20:00:00.000Z' } as const;
    const attachment = { id: 'a-1', name: 'удостоверение.pdf', mediaType: 'application/pdf', size: 1, sha256, element: 'check', pass: 1, addedAt: '2021-03-01T20:00:00.000Z', addedBy: 'p-citizen' };
    ended = server.runtime.add({
      status: 'completed',
      tasks: [],
      applicant: 'p-citizen',
      endedAt: '2021-03-02T09:05:00.000Z',
      state: { variables: { surname: 'Қайратов', givenName: 'Әділ' } },
      documents: [{ ...document, issued: { at: '2021-03-02T09:05:00.000Z', by: 'p-head' } }],
      attachments: [attachment],
    });
    await server.issued.enter(CODE.replaceAll('-', ''), { caseId: ended.id, office: 'atyrau-city', holder: 'applicant', number: document.number, formedAt: document.formedAt, issuedAt: '2021-03-02T09:05:00.000Z', sha256 });
    admin = await server.signIn('admin');
  });
  afterEach(() => server.stop());

  it('should say what the rule would erase now, and what another would', async () => {
    const rule = await bodyOf<ErasureView>(await admin.get('/api/erasure'));
    expect(rule).to.deep.include({ years: 5, total: 1 });
    expect(rule.due).to.deep.equal([{ id: ended.id, number: ended.number, service: 'Выдача справок безработным', language: 'ru', endedAt: ended.endedAt }]);
    expect(await bodyOf<ErasureView>(await admin.get('/api/erasure?years=6'))).to.deep.include({ years: 5, due: [], total: 0 });
    expect((await admin.get('/api/erasure?years=0')).status).to.equal(400);
  });

  it('should erase by the rule when the administrator says so', async () => {
    expect(await bodyOf(await admin.post('/api/erasure', {}))).to.deep.equal({ erased: 1 });
    expect(await bodyOf<ErasureView>(await admin.get('/api/erasure'))).to.include({ total: 0 });
  });

  it('should show the case as erased to staff and to its applicant, and nothing of what it held', async () => {
    const before = await bodyOf<CaseView>(await admin.get(`/api/cases/${ended.id}`));
    expect(before).to.include({ mayErase: true }).and.not.have.property('erased');

    const after = await bodyOf<CaseView>(await admin.post(`/api/cases/${ended.id}/erasure`, { reason: 'решение суда' }));

    expect(after.erased).to.deep.equal({ at: server.time.toISOString(), years: null, by: 'Петрова Ольга', reason: 'решение суда' });
    expect(after).to.not.have.property('mayErase');
    expect(after.attachments).to.deep.equal([]);
    expect(after.journal.at(-1)).to.include({ type: 'values-erased', note: 'решение суда' });
    const citizen = await server.signIn('citizen');
    const own = await bodyOf<CabinetCaseView>(await citizen.get(`/api/cabinet/cases/${ended.id}`));
    expect(own.documents).to.deep.equal([]);
    expect(own.timeline.at(-1)).to.include({ kind: 'erased' });
    expect(JSON.stringify([after, own])).to.not.match(/Қайратов|удостоверение/u);
  });

  it('should go on verifying the paper, without a name', async () => {
    await admin.post(`/api/cases/${ended.id}/erasure`, { reason: 'решение суда' });
    const { state, paper } = await bodyOf<PaperCheckView>(await admin.post('/api/paper-checks', { code: CODE }));
    expect(state).to.equal('genuine');
    expect(paper).to.include({ number: '00017-С/2026', holder: null });
  });

  it('should refuse a case that goes on, and one without a reason', async () => {
    const active = server.runtime.add({});
    await problem(await admin.post(`/api/cases/${active.id}/erasure`, { reason: 'просьба' }), 409, 'case-still-active');
    expect((await admin.post(`/api/cases/${ended.id}/erasure`, { reason: ' ' })).status).to.be.within(400, 422);
    expect(await bodyOf(await admin.get(`/api/cases/${active.id}`))).to.not.have.property('mayErase');
  });
});
