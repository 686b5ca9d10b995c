import { expect } from 'chai';
import { appendJournal } from '../../src/cases/append-journal.ts';
import type { Case } from '../../src/cases/case.ts';
import type { JournalEntry } from '../../src/cases/journal.ts';
import type { AccessView, CaseSummaryView, JournalView, VerificationView } from '../../src/http/contract.ts';
import { sampleCase } from '../stores/sample-case.ts';
import { bodyOf, problem, TestServer, type Browser } from './test-server.ts';

const at = '2026-11-22T04:00:00.000Z';

describe('http: audit', () => {
  let server: TestServer;
  let auditor: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    auditor = await server.signIn('auditor');
  });
  afterEach(() => server.stop());

  /** Given a case whose journal is chained as it should be, or changed afterwards. */
  function journalled(change: (journal: readonly JournalEntry[]) => readonly JournalEntry[] = (journal) => journal): Case {
    const record = sampleCase();
    const system = { kind: 'system' } as const;
    const started = appendJournal([], record.id, at, { kind: 'person', id: 'p-counter' }, {
      type: 'case-started', definition: record.definition.key, version: 1, office: record.office,
    });
    const entered = appendJournal(started, record.id, at, system, { type: 'entered', element: 'check', pass: 1 });
    const ended = appendJournal(entered, record.id, at, system, { type: 'case-ended', outcome: '=HYPERLINK("http://x")' });
    return server.runtime.add({ ...record, journal: change(ended) });
  }

  const verify = async (body: object): Promise<VerificationView> => bodyOf(await auditor.post('/api/journal/verification', body));
  const accesses = async (id: string): Promise<readonly AccessView[]> => bodyOf(await auditor.get(`/api/cases/${id}/accesses`));

  it('should find a case of any office by its number, however it is typed', async () => {
    const { id, number } = server.runtime.add({ office: 'zhylyoi' });
    const found = await bodyOf<CaseSummaryView>(await auditor.post('/api/journal/case', { number: ` ${number.toLowerCase()} ` }));
    expect(found.id).to.equal(id);
    await problem(await auditor.post('/api/journal/case', { number: '2026-000000-0' }), 404, 'case-unknown');
  });

  it('should show the journal with its hashes to the auditor, and to staff as they see it with the case', async () => {
    const { id, journal } = journalled();
    const complete = await bodyOf<JournalView>(await auditor.get(`/api/cases/${id}/journal`));
    expect(complete.complete).to.equal(true);
    expect(complete.entries.map((entry) => ('hash' in entry ? entry.hash : null))).to.deep.equal(journal.map(({ hash }) => hash));
    expect(complete.entries[0]).to.deep.include({ by: 'Ахметова Динара Маратовна', event: journal[0]?.event });

    const staff = await bodyOf<JournalView>(await (await server.signIn('counter')).get(`/api/cases/${id}/journal`));
    expect(staff.complete).to.equal(false);
    expect(staff.entries[0]).not.to.have.any.keys('hash', 'event', 'previous');
    await problem(await (await server.signIn('counter2')).get(`/api/cases/${id}/journal`), 404, 'case-unknown');
  });

  it('should name the entry at which a chain is broken', async () => {
    const whole = journalled();
    const changed = journalled((journal) => journal.map((entry, index) => (index === 1 ? { ...entry, at: '2020-01-01T00:00:00.000Z' } : entry)));
    const missing = journalled((journal) => journal.filter((_entry, index) => index !== 1));

    expect((await verify({ case: whole.id })).broken).to.deep.equal([]);
    const { broken, cases, entries } = await verify({});
    expect({ cases, entries }).to.deep.equal({ cases: 3, entries: 8 });
    expect(broken).to.deep.equal([
      { case: { id: changed.id, number: changed.number }, seq: 2, reason: 'hash' },
      { case: { id: missing.id, number: missing.number }, seq: 2, reason: 'sequence' },
    ]);
  });

  it('should export the journal so that others can verify it', async () => {
    const { id, number, journal } = journalled();
    const response = await auditor.get(`/api/cases/${id}/journal.json`);
    expect(response.headers.get('content-disposition')).to.include('attachment').and.include(encodeURIComponent(`${number}.json`));
    expect(await bodyOf(response)).to.deep.include({ case: id, number, broken: null, entries: structuredClone(journal) });
  });

  it('should export a table in which no cell is a formula', async () => {
    const { id } = journalled();
    const formula = server.runtime.cases.get(id);
    if (formula === undefined) throw new Error('no case');
    const person = (await server.people.person('p-counter')) ?? null;
    if (person === null) throw new Error('no person');
    await server.people.savePerson({ ...person, name: '=cmd|\'/c calc\'!A1, "Ким"' });

    const response = await auditor.get(`/api/cases/${id}/journal.csv`);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(text.startsWith('\uFEFF"seq","at","actor"')).to.equal(true);
    expect(text.split('\r\n')).to.have.length(5);
    expect(text).to.include(`"'=cmd|'/c calc'!A1, ""Ким"""`);
    expect(text).not.to.match(/(^|,|\n)"[=+@-]/u);
  });

  it('should remember who looked at the case, its form, its files and its journal', async () => {
    const { id } = server.runtime.add();
    const counter = await server.signIn('counter');
    await counter.get(`/api/cases/${id}`);
    await counter.get(`/api/cases/${id}/tasks/check/1`);
    const file = { method: 'POST', body: '%PDF-1.7', headers: { 'x-file-name': 'scan.pdf', 'content-type': 'application/pdf' } };
    const attached = await bodyOf<{ id: string }>(await counter.fetch(`/api/cases/${id}/tasks/check/1/attachments`, file));
    await counter.get(`/api/cases/${id}/attachments/${attached.id}`);
    await auditor.get(`/api/cases/${id}/journal`);

    const seen = await accesses(id);
    expect(seen.map(({ by, what, subject }) => [by, what, subject])).to.deep.equal([
      ['Сағынтаев Ерлан', 'accesses', null],
      ['Сағынтаев Ерлан', 'journal', null],
      ['Ахметова Динара Маратовна', 'attachment', 'scan.pdf'],
      ['Ахметова Динара Маратовна', 'form', 'check#1'],
      ['Ахметова Динара Маратовна', 'case', null],
    ]);
  });

  it('should not note a look that was refused', async () => {
    const { id } = server.runtime.add();
    await (await server.signIn('counter2')).get(`/api/cases/${id}`);
    expect((await accesses(id)).map(({ what }) => what)).to.deep.equal(['accesses']);
  });

  it('should note repeated verifying once a minute', async () => {
    const { id } = journalled();
    await verify({ case: id });
    await verify({ case: id });
    server.time = new Date(server.time.getTime() + 61_000);
    await verify({ case: id });
    expect((await accesses(id)).filter(({ what }) => what === 'verification')).to.have.length(2);
  });

  it('should keep audit from staff', async () => {
    const { id, number } = journalled();
    const counter = await server.signIn('counter');
    await problem(await counter.post('/api/journal/case', { number }), 403, 'role-required');
    await problem(await counter.post('/api/journal/verification', {}), 403, 'role-required');
    for (const part of ['journal.csv', 'journal.json', 'accesses']) {
      await problem(await counter.get(`/api/cases/${id}/${part}`), 403, 'role-required');
    }
  });
});
