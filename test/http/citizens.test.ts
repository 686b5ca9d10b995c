import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import type { OutgoingMail } from '../../src/cases/outgoing-mail.ts';
import type { CabinetCaseView, CabinetNotice, CabinetProfile, CabinetServiceView, MailView, ServiceMarksView } from '../../src/http/contract.ts';
import { entry } from './fake-runtime.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const completed: Partial<Case> = {
  applicant: 'p-citizen',
  tasks: [],
  status: 'completed',
  outcome: 'done',
  endedAt: '2026-11-22T04:00:00.000Z',
  journal: [entry(1, { type: 'task-opened', element: 'check', pass: 1, dueAt: null }), entry(2, { type: 'case-ended', outcome: 'done' })],
};

describe('http: what citizens are told and asked', () => {
  let server: TestServer;
  let citizen: Browser;
  let own: Case;

  beforeEach(async () => {
    server = await TestServer.start();
    citizen = await server.signIn('citizen');
    own = server.runtime.add(completed);
  });
  afterEach(() => server.stop());

  const put = (path: string, body: unknown): Promise<Response> =>
    citizen.fetch(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  describe('notices', () => {
    const notices = async (browser = citizen): Promise<readonly CabinetNotice[]> => bodyOf<CabinetNotice[]>(await browser.get('/api/cabinet/notices'));

    it('should tell of each change of status, the latest first, unread', async () => {
      const found = await notices();
      expect(found.map(({ kind, read, seq }) => [kind, read, seq])).to.deep.equal([['ready', false, 2], ['received', false, 1]]);
      expect(found[0]).to.deep.include({ case: { id: own.id, number: own.number }, service: 'Выдача справок безработным' });
    });

    it('should tell of nobody else’s', async () => {
      expect(await notices(await server.signIn('neighbour'))).to.deep.equal([]);
    });

    it('should be read up to the one named, and stay so', async () => {
      expect((await citizen.post('/api/cabinet/notices/read', { upTo: [{ case: own.id, seq: 1 }] })).status).to.equal(204);
      expect((await notices()).map(({ read }) => read)).to.deep.equal([false, true]);
      await citizen.post('/api/cabinet/notices/read', { upTo: [{ case: own.id, seq: 2 }] });
      await citizen.post('/api/cabinet/notices/read', { upTo: [{ case: own.id, seq: 1 }] });
      expect((await notices()).map(({ read }) => read)).to.deep.equal([true, true]);
    });

    it('should not be read of another’s application', async () => {
      const neighbour = await server.signIn('neighbour');
      await problem(await neighbour.post('/api/cabinet/notices/read', { upTo: [{ case: own.id, seq: 2 }] }), 404, 'case-unknown');
    });
  });

  describe('profile', () => {
    it('should be empty at first, and keep what it is told', async () => {
      const path = '/api/cabinet/profile';
      expect(await bodyOf(await citizen.get(path))).to.deep.equal({ email: null, notices: false, language: 'ru', sends: true });
      const told = { email: '  adil@mail.kz ', notices: true, language: 'kk' };
      expect(await bodyOf(await put(path, told))).to.deep.equal({ email: 'adil@mail.kz', notices: true, language: 'kk', sends: true });
      expect((await server.profiles.profile('p-citizen'))?.emailSince).to.equal('2026-11-22T05:00:00.000Z');
      expect(server.profilesChanged).to.deep.equal(['p-citizen']);
      expect(await bodyOf<CabinetProfile>(await citizen.get(path))).to.include({ email: 'adil@mail.kz' });
    });

    it('should not write of the past again where the address is put right', async () => {
      await put('/api/cabinet/profile', { email: 'adil@mail.kz', notices: true, language: 'ru' });
      server.time = new Date('2026-11-23T05:00:00.000Z');
      await put('/api/cabinet/profile', { email: 'adil@mail.com', notices: true, language: 'ru' });
      expect((await server.profiles.profile('p-citizen'))?.emailSince).to.equal('2026-11-22T05:00:00.000Z');
    });

    for (const [what, request, rule] of [
      ['what is no address', { email: 'adil', notices: true, language: 'ru' }, 'pattern'],
      ['a line end in an address', { email: 'adil@mail.kz\r\nBcc: x@y.kz', notices: true, language: 'ru' }, 'pattern'],
      ['the wish for letters without an address', { email: '', notices: true, language: 'ru' }, 'kind'],
    ] as const) {
      it(`should refuse ${what}`, async () => {
        const refused = await problem(await put('/api/cabinet/profile', request), 400, 'request-invalid');
        expect(refused.errors?.[0]).to.include({ field: 'email', rule });
      });
    }
  });

  describe('questionnaire', () => {
    const answers = { quality: 'satisfied', availability: 'partly' };
    const path = (): string => `/api/cabinet/cases/${own.id}/questionnaire`;

    it('should be answered once', async () => {
      const open = await bodyOf<CabinetCaseView>(await citizen.get(`/api/cabinet/cases/${own.id}`));
      expect(open.questionnaire).to.equal('open');
      const response = await citizen.post(path(), answers);
      expect([response.status, (await bodyOf<CabinetCaseView>(response)).questionnaire]).to.deep.equal([201, 'answered']);
      await problem(await citizen.post(path(), answers), 409, 'questionnaire-answered');
    });

    it('should not be answered before the end, by another, or with another answer', async () => {
      await problem(await (await server.signIn('neighbour')).post(path(), answers), 404, 'case-unknown');
      await problem(await citizen.post(path(), { ...answers, quality: 'good' }), 400, 'request-invalid');
      server.runtime.cases.set(own.id, { ...own, status: 'withdrawn' });
      await problem(await citizen.post(path(), answers), 409, 'questionnaire-early');
    });

    it('should be summed by service for the head of the office, and name nobody', async () => {
      const second = server.runtime.add(completed);
      const elsewhere = server.runtime.add({ ...completed, office: 'zhylyoi' });
      await citizen.post(path(), answers);
      await citizen.post(`/api/cabinet/cases/${second.id}/questionnaire`, { quality: 'satisfied', availability: 'dissatisfied' });
      await citizen.post(`/api/cabinet/cases/${elsewhere.id}/questionnaire`, answers);
      const text = await (await (await server.signIn('head')).get('/api/office/questionnaires')).text();
      const [marks, ...others] = JSON.parse(text) as ServiceMarksView[];
      expect(others).to.deep.equal([]);
      expect(marks).to.deep.include({
        service: 'Выдача справок безработным',
        answered: 2,
        quality: { dissatisfied: 0, partly: 0, satisfied: 2 },
        availability: { dissatisfied: 1, partly: 1, satisfied: 0 },
      });
      expect(text).not.to.contain(own.id).and.not.to.contain('citizen');
    });
  });

  it('should show the documents in the list, for the history', async () => {
    const pdf = { id: 'd1', title: 'Справка', number: 'А-1', mediaType: 'application/pdf', size: 4, sha256: 'ab', element: 'sign', formedAt: '2026-11-21T05:00:00.000Z' } as const;
    server.runtime.cases.set(own.id, { ...own, documents: [pdf] });
    const [line] = await bodyOf<CabinetCaseView[]>(await citizen.get('/api/cabinet/cases'));
    expect(line?.documents.map(({ number }) => number)).to.deep.equal(['А-1']);
  });

  it('should name the ways to a service that begin at a counter', async () => {
    const office = server.runtime.definition;
    const portal = { ...office, key: office.key.replace('/office', '/portal') };
    const elsewhere = { ...office, key: office.key.replace('atyrau', 'aktobe') };
    server.runtime.catalogue.list = async () => [office, portal, elsewhere];
    server.runtime.mayStart = (_actor, definition) => definition === portal;
    const services = await bodyOf<CabinetServiceView[]>(await citizen.get('/api/cabinet/services'));
    expect(services.map(({ key, inPerson }) => [key, inPerson.map((other) => other.key)])).to.deep.equal([[portal.key, [office.key]]]);
  });

  describe('letters that have not gone out', () => {
    const id = 'a'.repeat(64);
    const letter: OutgoingMail = {
      id, key: 'k', case: { id: 'c', number: 'A-1' }, to: 'adil.kairatov@mail.kz', subject: 's', text: 't', document: null,
      queuedAt: '2026-11-22T04:00:00.000Z', attempts: 3, nextAttemptAt: null, fault: 'refused 550',
    };

    it('should be shown to the administrator, without the address or what they say', async () => {
      server.mail.letters.set(id, letter);
      const text = await (await (await server.signIn('admin')).get('/api/mail')).text();
      const { sends, waiting } = JSON.parse(text) as MailView;
      expect(sends).to.equal(true);
      expect(waiting).to.deep.equal([
        { id, case: { id: 'c', number: 'A-1' }, about: 'notice', to: 'a…@mail.kz', queuedAt: letter.queuedAt, attempts: 3, nextAttemptAt: null, fault: 'refused 550' },
      ]);
      expect(text).not.to.contain('kairatov');
    });

    it('should be tried again, or dropped', async () => {
      server.mail.letters.set(id, letter);
      const admin = await server.signIn('admin');
      const retried = await bodyOf<MailView>(await admin.post(`/api/mail/${id}/retry`, {}));
      expect(retried.waiting[0]?.nextAttemptAt).not.to.equal(null);
      expect((await bodyOf<MailView>(await admin.fetch(`/api/mail/${id}`, { method: 'DELETE' }))).waiting).to.deep.equal([]);
      await problem(await admin.post(`/api/mail/${id}/retry`, {}), 404, 'mail-unknown');
    });
  });
});
