import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import type { FoundAccessesView, LookerView } from '../../src/http/contract.ts';
import { MemoryAccessLog } from '../../src/stores/memory/memory-access-log.ts';
import { sampleCase, sampleJob, sampleTask } from '../stores/sample-case.ts';
import { allRoutes } from './all-routes.ts';
import { type Browser, bodyOf, problem, TestServer } from './test-server.ts';

const at = '2026-11-22T04:00:00.000Z';
const file = { id: 'file', name: 'a.pdf', mediaType: 'application/pdf', size: 4, sha256: 'ab', element: 'check', pass: 1, addedAt: at, addedBy: 'p-counter' };
const paper = { ...sampleCase().documents[0], id: 'paper', number: '1-О/2026', title: '', mediaType: 'application/pdf', size: 4, sha256: 'cd', formedAt: at };
/** Routes that change a case: who did it is in the case's own journal, and what they are shown is what they have done. */
const acts = /\/(withdrawal|claim|completion|attachments|voidance|retry|undo|assignee|return|answer|erasure)$|^post \/cases\/:case\/corrections/;

const looking = (await allRoutes()).filter(({ method, path }) => path.startsWith('/cases/:case') && !acts.test(`${method} ${path}`));

describe('http: who looked at whose case', () => {
  let server: TestServer;
  let log: MemoryAccessLog;

  beforeEach(async () => {
    log = new MemoryAccessLog();
    server = await TestServer.start({
      accesses: log,
      scenarios: { record: async () => ({}), walk: async () => ({}) } as never,
    });
  });
  afterEach(() => server.stop());

  /** Given a case that has something of everything that can be looked at. */
  const fullCase = (): Case =>
    server.runtime.add({
      applicant: 'p-citizen',
      state: { variables: { surname: 'Қайратов', givenName: 'Әділ', registrationNumber: 'R-31', registeredAt: at } },
      tasks: [sampleTask({ element: 'check' })],
      jobs: [sampleJob({ element: 'ask', incident: { reason: 'broken-answer', at } })],
      attachments: [file],
      documents: [paper as never],
    });

  it('should know of the routes that show something of a case', () => {
    expect(looking.map(({ path }) => path)).to.include.members(['/cases/:case', '/cases/:case/documents/:id', '/cases/:case/journal.csv', '/cases/:case/scenario']);
  });

  for (const { method, path } of looking) {
    it(`should be noted at ${method} ${path}, for whoever was shown something`, async () => {
      const { id } = fullCase();
      const address = `/api${path}`
        .replace(':case', id)
        .replace('incidents/:element/:pass', 'incidents/ask/1')
        .replace(':element/:pass', 'check/1')
        .replace('attachments/:id', 'attachments/file')
        .replace('documents/:id', 'documents/paper');
      let shown = 0;
      for (const login of ['counter', 'head', 'admin', 'auditor', 'analyst', 'counter2']) {
        const before = (await log.of(id)).length;
        const browser = await server.signIn(login);
        const body = method === 'get' ? {} : { body: JSON.stringify({ values: { documentsInOrder: 'yes' } }), headers: { 'content-type': 'application/json' } };
        const reply = await browser.fetch(address, { method: method.toUpperCase(), ...body });
        await reply.body?.cancel();
        const noted = (await log.of(id)).slice(before).map(({ person }) => person);
        expect([login, reply.status, noted]).to.deep.equal([login, reply.status, reply.ok ? [browser.me.id] : []]);
        shown += reply.ok ? 1 : 0;
      }
      expect(shown).to.be.greaterThan(0);
    });
  }

  it('should be noted of everybody whose name a search has shown, and not what was looked for', async () => {
    const [one, other] = [fullCase(), fullCase()];
    await (await server.signIn('counter')).post('/api/cases/search', { iin: '850312300012' });
    for (const { id } of [one, other]) expect((await log.of(id)).map(({ person, what }) => [person, what])).to.deep.equal([['p-counter', 'search']]);
    expect(JSON.stringify(await log.between('2026-11-22', '2026-11-22'))).not.to.contain('850312300012');
  });

  it('should not be noted of the applicant, to whom the cabinet shows what is their own', async () => {
    const { id } = fullCase();
    const citizen = await server.signIn('citizen');
    expect((await citizen.get(`/api/cabinet/cases/${id}`)).status).to.equal(200);
    await problem(await (await server.signIn('neighbour')).get(`/api/cabinet/cases/${id}`), 404, 'case-unknown');
    expect(await log.of(id)).to.deep.equal([]);
  });

  describe('to the auditor', () => {
    let auditor: Browser;
    const find = async (asked: object): Promise<FoundAccessesView> => bodyOf(await auditor.post('/api/journal/accesses', asked));

    beforeEach(async () => {
      auditor = await server.signIn('auditor');
      for (const [person, day] of [['p-counter', '19'], ['p-head', '20'], ['p-counter', '21']] as const) {
        await log.record({ person, case: fullCase().id, what: 'case', subject: null, at: `2026-11-${day}T18:59:59.000Z` });
      }
    });

    it('should be told by day, with the latest first, in the days of the place', async () => {
      expect((await find({ from: '2026-11-19', to: '2026-11-21' })).items.map(({ by }) => by)).to.deep.equal([
        'Ахметова Динара Маратовна', 'Жумабаева Сауле', 'Ахметова Динара Маратовна',
      ]);
      await log.record({ person: 'p-head', case: fullCase().id, what: 'case', subject: null, at: '2026-11-21T19:00:00.000Z' });
      expect((await find({ from: '2026-11-22', to: '2026-11-22' })).total).to.equal(1);
      expect((await find({ from: '2026-11-21', to: '2026-11-21' })).total).to.equal(1);
    });

    it('should be told by person and by case', async () => {
      const days = { from: '2026-11-19', to: '2026-11-21' };
      expect((await find({ ...days, person: 'сауле жум' })).items.map(({ person }) => person)).to.deep.equal(['p-head']);
      const { items } = await find(days);
      const number = items[0]?.case.number ?? '';
      expect((await find({ ...days, number: number.toLowerCase() })).items.every((item) => item.case.number === number)).to.equal(true);
      expect((await find({ ...days, number: 'NONE' })).total).to.equal(0);
    });

    it('should say whether the chain holds', async () => {
      expect((await find({ from: '2026-11-19', to: '2026-11-21' })).intact).to.equal(true);
      const kept = (await log.between('2026-11-19', '2026-11-21')).filter(({ person }) => person !== 'p-head');
      log.between = async () => kept;
      expect((await find({ from: '2026-11-19', to: '2026-11-21' })).intact).to.equal(false);
    });

    it('should be handed out as a file', async () => {
      const reply = await auditor.post('/api/journal/accesses.csv', { from: '2026-11-19', to: '2026-11-21', person: 'Жумабаева' });
      expect(reply.headers.get('content-disposition')).to.contain('attachment; filename="accesses-2026-11-19-2026-11-21.csv"');
      const rows = (await reply.text()).trim().split('\r\n');
      expect(rows).to.have.length(2);
      expect(rows[1]).to.contain('"p-head"');
    });

    it('should be asked for no more than three months, and by nobody else', async () => {
      const asked = { from: '2026-01-01', to: '2026-11-21' };
      await problem(await auditor.post('/api/journal/accesses', asked), 400, 'request-invalid');
      await problem(await (await server.signIn('head')).post('/api/journal/accesses', asked), 403, 'role-required');
    });
  });

  it('should be told the applicant by position, office and day, and by no name', async () => {
    const { id } = fullCase();
    for (const login of ['counter', 'counter', 'admin']) await (await server.signIn(login)).get(`/api/cases/${id}`);
    const reply = await (await server.signIn('citizen')).get(`/api/cabinet/cases/${id}/accesses`);
    const lookers = await bodyOf<readonly LookerView[]>(reply);
    expect(lookers.map(({ positions, office, times }) => [positions, office, times])).to.have.deep.members([
      [['counter'], 'Отдел занятости города Атырау', 2],
      [['administrator'], null, 1],
    ]);
    expect(JSON.stringify(lookers)).not.to.contain('p-counter').and.not.to.contain('Ахметова');
    await problem(await (await server.signIn('neighbour')).get(`/api/cabinet/cases/${id}/accesses`), 404, 'case-unknown');
  });
});
