import { expect } from 'chai';
import type { Case } from '../../../src/cases/case.ts';
import { verifyJournal } from '../../../src/cases/verify-journal.ts';
import type { CaseView, Problem } from '../../../src/http/contract.ts';
import { openFlow } from '../../../src/testing/index.ts';
import { en } from '../../../web/shared/texts/en.ts';
import { kk } from '../../../web/shared/texts/kk.ts';
import { ru } from '../../../web/shared/texts/ru.ts';
import { type Browser, json, TestServer } from '../../http/test-server.ts';
import { KEY, outage } from '../../runtime/installation.ts';
import { samplePerson } from '../../stores/contract/people-store-contract.ts';
import { amend, ContestedOffice } from './contested-office.ts';

const HOUR = 60 * 60_000;

/** One of two got what they asked for, the other a conflict by this code, which the pages have words for. */
async function oneOutcome(replies: readonly Response[], code: string): Promise<void> {
  const refused = replies.filter(({ ok }) => !ok);
  expect(refused.map(({ status }) => status), 'refused').to.deep.equal([409]);
  const [{ code: said }] = (await Promise.all(refused.map(async (reply) => reply.json()))) as [Problem];
  expect(said).to.equal(code);
  for (const texts of [ru, kk, en]) expect(texts.problems[code], code).to.be.a('string');
}

function keyed(init: RequestInit, key: string): RequestInit {
  return { ...init, headers: { ...(init.headers as Record<string, string>), 'idempotency-key': key } };
}

describe('two who want the same at once', () => {
  let office: ContestedOffice;
  let first: Browser;
  let second: Browser;
  let id: string;
  const note = (of: Browser, text = 'seen'): Promise<Response> => of.post(`/api/cases/${id}/tasks/note/1/completion`, { values: { note: text } });
  const claim = (of: Browser): Promise<Response> => of.put(`/api/cases/${id}/tasks/note/1/claim`, {});
  const seal = (of: Browser): Promise<Response> => of.post(`/api/cases/${id}/tasks/seal/1/completion`, { values: { certificate: 'A1', pin: '1' } });
  const withdraw = (of: Browser): Promise<Response> => of.post(`/api/cases/${id}/withdrawal`, { reason: 'changed their mind' });
  const stored = async (): Promise<Case> => (await office.at.cases.read(id)) ?? expect.fail('the case is gone');
  const entries = async (...types: readonly string[]): Promise<readonly string[]> =>
    (await stored()).journal.flatMap(({ event, actor }) => (types.includes(event.type) ? [`${event.type} ${actor.kind === 'person' ? actor.id : 'system'}`] : []));

  beforeEach(async () => {
    office = await ContestedOffice.open();
    first = await office.person('first', 'counter');
    second = await office.person('second', 'counter');
    ({ id } = (await (await first.post('/api/cases', { definition: KEY })).json()) as CaseView);
  });

  afterEach(async () => {
    // Whatever came of it, it is whole, and told in the order it happened.
    const { journal, revision } = await stored();
    expect(verifyJournal(id, journal)).to.equal(null);
    expect(revision).to.be.greaterThan(0);
    await office.close();
  });

  it('should complete a task for one of two people', async () => {
    await oneOutcome(await Promise.all([note(first), note(second)]), 'task-closed');
    expect(await entries('task-completed')).to.have.length(1);
  });

  it('should give a task to one of two who take it', async () => {
    await oneOutcome(await Promise.all([claim(first), claim(second)]), 'task-claimed');
    expect(await entries('task-claimed')).to.have.length(1);
    expect((await stored()).tasks[0]?.claimedBy).to.be.oneOf(['first', 'second']);
  });

  it('should refuse the completion of who has just had it taken away', async () => {
    const head = await office.person('head-1', 'head');
    await claim(first);
    const given = head.put(`/api/cases/${id}/tasks/note/1/assignee`, { person: 'second' });
    const replies = await Promise.all([given, note(first)]);
    await oneOutcome(replies, replies[0].ok ? 'task-claimed' : 'task-closed');
  });

  it('should let a task run out or be completed, whichever comes first', async () => {
    for (const personFirst of [false, true]) {
      ({ id } = (await (await first.post('/api/cases', { definition: KEY })).json()) as CaseView);
      office.at.clock.advance(2 * HOUR);
      const completion = note(first);
      if (personFirst) await completion;
      const [reply] = await Promise.all([completion, office.at.due.runDue(id)]);
      expect(await entries('task-completed', 'timer-due'), 'one of the two').to.deep.equal([reply.ok ? 'task-completed first' : 'timer-due system']);
      if (!reply.ok) expect([reply.status, ((await reply.json()) as Problem).code]).to.deep.equal([409, 'task-closed']);
      expect(await entries('deadline-passed'), 'the deadline passed once').to.have.length(1);
    }
  });

  it('should end a case by its last task or by its withdrawal', async () => {
    const head = await office.person('head-1', 'head');
    await note(first);
    await office.at.due.drain();
    const replies = await Promise.all([seal(head), withdraw(second)]);
    await oneOutcome(replies, replies[0].ok ? 'case-closed' : 'task-closed');
    const { status, tasks, jobs, timers } = await stored();
    expect(status).to.equal(replies[0].ok ? 'completed' : 'withdrawn');
    expect([...tasks, ...jobs, ...timers]).to.deep.equal([]);
  });

  it('should withdraw a case once', async () => {
    await oneOutcome(await Promise.all([withdraw(first), withdraw(second)]), 'case-closed');
    expect(await entries('case-withdrawn')).to.have.length(1);
  });

  it('should leave withdrawn what was withdrawn while a system was at work', async () => {
    const answered = Promise.withResolvers<void>();
    await note(first);
    office.at.system.next.push({ wait: answered.promise });
    const working = office.at.due.runDue(id);
    while (office.at.system.asked.length === 0) await new Promise((done) => setImmediate(done));
    expect((await withdraw(first)).status).to.equal(200);
    answered.resolve();
    await working;
    expect((await stored()).status).to.equal('withdrawn');
    expect(await entries('job-done')).to.deep.equal([]);
  });

  it('should take a double click for one request, where the page gives it a key', async () => {
    const asked = keyed(json({ values: { note: 'seen' } }), 'click');
    const path = `/api/cases/${id}/tasks/note/1/completion`;
    const replies = await Promise.all([first.fetch(path, asked), first.fetch(path, asked)]);
    expect(replies.map(({ status }) => status)).to.deep.equal([200, 200]);
    const [one, other] = await Promise.all(replies.map(async (reply) => (await reply.json()) as CaseView));
    expect(one?.revision).to.equal(other?.revision);
    expect(await entries('task-completed')).to.have.length(1);
  });

  it('should refuse the second click where it gives none', async () => {
    await oneOutcome(await Promise.all([note(first), note(first)]), 'task-closed');
  });

  it('should answer a replayed request with the case as it is by now, and do nothing', async () => {
    const asked = keyed(json({ values: { note: 'seen' } }), 'lost-answer');
    const path = `/api/cases/${id}/tasks/note/1/completion`;
    await first.fetch(path, asked);
    await office.at.due.drain();
    const { revision } = await stored();
    const again = await first.fetch(path, asked);
    expect([again.status, ((await again.json()) as CaseView).revision]).to.deep.equal([200, revision]);
    expect((await stored()).revision).to.equal(revision);
  });

  it('should answer an incident by hand or try it again', async () => {
    const administrator = await office.person('administrator-1', null, ['administrator']);
    office.at.system.next.push(outage());
    await note(first);
    await office.at.due.drain();
    const place = `/api/cases/${id}/incidents/ask/1`;
    const replies = await Promise.all([
      administrator.post(`${place}/answer`, { result: { said: 'yes' }, reason: 'they said so by telephone' }),
      administrator.post(`${place}/retry`, {}),
    ]);
    await oneOutcome(replies, 'no-incident');
  });

  it('should move a case to a new version once, and take it back once', async () => {
    const analyst = await office.person('analyst-1', null, ['analyst']);
    const other = await office.person('analyst-2', null, ['analyst']);
    await amend(office.at);
    const move = { to: 2, mapping: {}, cases: [id], reason: 'the act was amended' };
    const path = `/api/definitions/${KEY}/migration`;
    await oneOutcome(await Promise.all([analyst.post(path, move), other.post(path, move)]), 'migration-refused');
    expect(await entries('migrated')).to.have.length(1);
    const undone = await Promise.all([analyst, other].map((one) => one.post(`/api/cases/${id}/migration/undo`, {})));
    expect(undone.map(({ status }) => status)).to.have.members([204, 409]);
    expect(await entries('migration-undone')).to.have.length(1);
  });

  it('should move a case to a new version and complete its task, in either order', async () => {
    const analyst = await office.person('analyst-1', null, ['analyst']);
    await amend(office.at);
    const move = { to: 2, mapping: {}, cases: [id], reason: 'the act was amended' };
    const [moved, done] = await Promise.all([analyst.post(`/api/definitions/${KEY}/migration`, move), note(first)]);
    expect(done.status).to.equal(200);
    expect(moved.status).to.be.oneOf([200, 409]);
    expect((await stored()).definition.version).to.equal(moved.ok ? 2 : 1);
  });
});

describe('a draft that one head signs while another returns it', () => {
  it('should be signed or returned', async () => {
    // given a case of a real channel at the signature under its result
    const flow = await openFlow('atyrau/unemployment-certificate/office');
    const subject = await flow.play('granted', { until: 'process_13' });
    const server = await TestServer.start({ runtime: flow.runtime });
    try {
      const { password } = (await server.people.personByLogin('head')) ?? {};
      const head = { office: 'atyrau-city', positions: ['head'] as const, iin: '700609401031', password: password ?? '' };
      for (const id of ['head-1', 'head-2']) await server.people.savePerson(samplePerson({ ...head, positions: ['head'], id, login: id, name: id }));
      const [one, other] = [await server.signIn('head-1'), await server.signIn('head-2')];
      const here = `/api/cases/${subject.case.id}/tasks/process_13/1`;

      // when
      const replies = await Promise.all([
        one.post(`${here}/completion`, { values: { certificate: '5F0301' } }),
        other.post(`${here}/return`, { remark: 'the name is wrong' }),
      ]);

      // then
      await oneOutcome(replies, replies[0].ok ? 'task-closed' : 'correction-open');
      const issued = subject.case.documents.filter(({ issued: signed }) => signed !== undefined);
      expect(issued.length).to.equal(replies[0].ok ? 1 : 0);
      expect(subject.case.corrections ?? []).to.have.length(replies[0].ok ? 0 : 1);
    } finally {
      await server.stop();
    }
  });
});
