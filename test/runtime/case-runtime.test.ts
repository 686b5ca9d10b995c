import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import type { ReglamentError } from '../../src/errors.ts';
import type { EngineState } from '../../src/engine/port.ts';
import { isCaseNumber } from '../../src/runtime/case-number.ts';
import type { FormRejected } from '../../src/runtime/errors.ts';
import { administrator, install, KEY, outage, person, refusal, type Installation } from './installation.ts';

const counter = person('counter');
const head = person('head');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('runtime', () => {
  let installation: Installation;

  beforeEach(async () => {
    installation = await install();
  });

  const start = (): Promise<Case> => installation.runtime.startCase(KEY, counter);
  const note = (subject: Case, values: object = { note: 'hello' }, actor = counter): Promise<Case> =>
    installation.runtime.completeTask(subject.id, 'note', 1, values as Record<string, unknown>, actor);
  const read = (subject: Case): Promise<Case> => installation.runtime.readCase(subject.id, administrator);
  const refused = async (work: Promise<unknown>): Promise<ReglamentError> =>
    work.then(
      () => expect.fail('should have been refused'),
      (error: ReglamentError) => error,
    );
  /** Given a case that waits for the message. */
  async function waitingForAnswer(): Promise<Case> {
    const started = await start();
    await note(started);
    await installation.due.drain();
    installation.clock.advance(40 * DAY);
    await installation.due.drain();
    return read(started);
  }

  describe('starting', () => {
    it('should open the first task with its deadline, the service deadline and a number to read out', async () => {
      const started = await start();
      expect(started.status).to.equal('active');
      expect(isCaseNumber(started.number)).to.equal(true);
      // Two days from a Friday end on a Sunday: the service is due by the end of Monday.
      expect(started.dueAt).to.equal('2026-11-23T18:59:59.999Z');
      expect(started.tasks).to.deep.equal([
        {
          element: 'note',
          pass: 1,
          positions: ['counter'],
          office: 'office-1',
          openedAt: '2026-11-20T04:00:00.000Z',
          dueAt: '2026-11-20T04:10:00.000Z',
          claimedBy: null,
        },
      ]);
    });

    it('should be for those who do the first task, of an office of the act', async () => {
      for (const actor of [head, person('counter', 'elsewhere'), administrator]) {
        expect(await refused(installation.runtime.startCase(KEY, actor))).to.include({ code: 'position-required', status: 403 });
      }
    });

    it('should name the keys there are where one is unknown', async () => {
      const error = await refused(installation.runtime.startCase('region/service/lost', counter));
      expect(error).to.include({ code: 'definition-unknown', status: 404 });
      expect(error.message).to.include(KEY);
    });
  });

  describe('a whole case', () => {
    it('should go through a task, a job, a timer, a message and a sealed task, journalled without a gap', async () => {
      const waiting = await waitingForAnswer();
      expect(waiting.messages.map(({ element }) => element)).to.deep.equal(['answer']);
      await installation.runtime.deliverMessage(waiting.id, 'answer', {}, counter);
      await installation.runtime.completeTask(waiting.id, 'seal', 1, { certificate: 'A1' }, head);
      const ended = await read(waiting);
      expect(ended).to.include({ status: 'completed', outcome: 'done' });
      expect(ended.journal.flatMap(({ event }) => (event.type === 'entered' ? [event.element] : []))).to.deep.equal([
        'start', 'note', 'ask', 'pause', 'answer', 'seal', 'done',
      ]);
      expect(ended.journal.flatMap(({ event }) => (event.type === 'flow-taken' ? [event.flow] : []))).to.deep.equal([
        'f1', 'f2', 'f3', 'f4', 'f5', 'f6',
      ]);
      expect(verifyJournal(ended.id, ended.journal)).to.equal(null);
      // Started, noted, asked, its deadline passed, woken, answered, sealed.
      expect(ended.revision).to.equal(7);
    });

    it('should let a deadline group run from its first element', async () => {
      const waiting = await waitingForAnswer();
      await installation.runtime.deliverMessage(waiting.id, 'answer', {}, counter);
      const [seal] = (await read(waiting)).tasks;
      expect(seal?.dueAt).to.equal('2026-11-20T04:10:00.000Z');
    });

    it('should keep personal values out of the journal', async () => {
      const started = await start();
      await note(started, { note: 'Иванов 850312' });
      await installation.runtime.withdraw(started.id, 'Иванов передумал', counter);
      const { journal } = await read(started);
      expect(JSON.stringify(journal)).not.to.include('Иванов');
    });
  });

  describe('a task', () => {
    it('should be unknown to another office and forbidden to another position', async () => {
      const started = await start();
      expect(await refused(note(started, { note: 'x' }, person('counter', 'office-2')))).to.include({ code: 'case-unknown', status: 404 });
      expect(await refused(note(started, { note: 'x' }, head))).to.include({ code: 'position-required', status: 403 });
      expect(await refused(installation.runtime.taskForm(started.id, 'note', 1, head))).to.include({ status: 403 });
      expect((await read(started)).revision).to.equal(1);
    });

    it('should be completed once: the second of two gets 409 and the first one stands', async () => {
      const started = await start();
      const answers = await Promise.allSettled([
        note(started, { note: 'first' }),
        note(started, { note: 'second' }, person('counter', 'office-1', 'colleague')),
      ]);
      expect(answers.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected']);
      expect((answers[1] as PromiseRejectedResult).reason).to.include({ code: 'task-closed', status: 409 });
      const { variables } = (await read(started)).state as EngineState;
      expect(variables['note']).to.equal('first');
    });

    it('should be unknown where the case never waited there', async () => {
      const started = await start();
      expect(await refused(installation.runtime.completeTask(started.id, 'seal', 1, {}, head))).to.include({ code: 'task-unknown', status: 404 });
      expect(await refused(installation.runtime.completeTask(started.id, 'note', 2, {}, counter))).to.include({ code: 'task-unknown' });
    });

    it('should name every value its form does not allow, and keep the task open', async () => {
      const started = await start();
      const error = (await refused(note(started, { note: 'x'.repeat(21), surprise: 1 }))) as FormRejected;
      expect(error.status).to.equal(422);
      expect(error.faults.map(({ field, rule }) => `${field} ${rule}`)).to.have.members(['note maxLength', 'surprise unknown-field']);
      expect((await read(started)).tasks).to.have.length(1);
    });

    it('should take files attached at this very task only', async () => {
      const [first, second] = [await start(), await start()];
      const file = { name: 'a.pdf', bytes: new Uint8Array([1]) };
      const mine = await installation.runtime.addAttachment(first.id, 'note', 1, file, counter);
      const foreign = await installation.runtime.addAttachment(second.id, 'note', 1, file, counter);
      const error = (await refused(note(first, { note: 'x', files: [foreign.id] }))) as FormRejected;
      expect(error.faults).to.deep.equal([{ field: 'files', rule: 'file', params: {} }]);
      await note(first, { note: 'x', files: [mine.id] });
      const { bytes } = await installation.runtime.readAttachment(first.id, mine.id, counter);
      expect([...bytes]).to.deep.equal([1]);
      expect(await refused(installation.runtime.readAttachment(first.id, foreign.id, counter))).to.include({ code: 'file-unknown' });
    });

    it('should be kept for whoever took it until it is given back', async () => {
      const started = await start();
      const colleague = person('counter', 'office-1', 'colleague');
      await installation.runtime.claimTask(started.id, 'note', 1, counter);
      expect(await refused(note(started, { note: 'x' }, colleague))).to.include({ code: 'task-claimed', status: 409 });
      expect(await refused(installation.runtime.claimTask(started.id, 'note', 1, colleague))).to.include({ code: 'task-claimed' });
      expect(await refused(installation.runtime.releaseTask(started.id, 'note', 1, colleague))).to.include({ code: 'task-claimed' });
      await installation.runtime.releaseTask(started.id, 'note', 1, counter);
      await note(started, { note: 'x' }, colleague);
    });

    it('should show only what its form speaks of', async () => {
      const waiting = await waitingForAnswer();
      await installation.runtime.deliverMessage(waiting.id, 'answer', { secret: 'not for this form' }, counter);
      const { data } = await installation.runtime.taskForm(waiting.id, 'seal', 1, head);
      expect(data).to.deep.equal({ note: 'hello', certificates: [{ value: 'A1', label: 'certificate A1' }] });
    });
  });

  describe('an operation asked inside the completing request', () => {
    async function sealing(): Promise<Case> {
      const waiting = await waitingForAnswer();
      return installation.runtime.deliverMessage(waiting.id, 'answer', {}, counter);
    }
    const seal = (subject: Case): Promise<Case> =>
      installation.runtime.completeTask(subject.id, 'seal', 1, { certificate: 'A1' }, head);

    it('should leave the task open where the system does not answer', async () => {
      const subject = await sealing();
      installation.system.next.push(outage());
      expect(await refused(seal(subject))).to.include({ code: 'system-unavailable', status: 503 });
      expect((await read(subject)).tasks).to.have.length(1);
      expect((await seal(subject)).status).to.equal('completed');
    });

    it('should tell a refusal as a fault of the form', async () => {
      const subject = await sealing();
      installation.system.next.push(refusal());
      const error = (await refused(seal(subject))) as FormRejected;
      expect(error.faults).to.deep.equal([{ field: 'certificate', rule: 'refused-certificate', params: {} }]);
    });
  });

  describe('a signature made on a device of one’s own', () => {
    let subject: Case;
    beforeEach(async () => {
      subject = await installation.runtime.deliverMessage((await waitingForAnswer()).id, 'answer', {}, counter);
    });

    it('should be of what the operation says, once the values are as the form has them', async () => {
      const text = (values: object, actor = head): Promise<string | null> =>
        installation.runtime.signedText(subject.id, 'seal', 1, values as Record<string, unknown>, actor);
      expect(await text({ certificate: 'A1' })).to.equal('"hello"');
      expect(await refused(text({ certificate: 'B2' }))).to.include({ code: 'form-rejected' });
      expect(await refused(text({ certificate: 'A1' }, counter))).to.include({ code: 'position-required' });
    });

    it('should be of nothing where completing the task asks nobody', async () => {
      const started = await start();
      expect(await installation.runtime.signedText(started.id, 'note', 1, { note: 'hello' }, counter)).to.equal(null);
    });

    it('should reach the operation and become nothing of the case', async () => {
      const sealed = await installation.runtime.completeTask(subject.id, 'seal', 1, { certificate: 'A1' }, head, 'c2lnbmVk');
      expect(installation.system.asked.at(-1)?.input).to.deep.include({ cms: 'c2lnbmVk' });
      expect(JSON.stringify(sealed)).not.to.contain('c2lnbmVk');
    });
  });

  describe('a job', () => {
    it('should be given only what its schema names, under a key that stays the same', async () => {
      const started = await start();
      installation.system.next.push(outage());
      await note(started);
      await installation.due.drain();
      installation.clock.advance(MINUTE);
      await installation.due.drain();
      const key = `${started.id}/ask#1`;
      expect(installation.system.asked).to.deep.equal([
        { operation: 'system.ask', key, input: { note: 'hello' } },
        { operation: 'system.ask', key, input: { note: 'hello' } },
      ]);
    });

    it('should wait longer after each failed try, then become an incident that an administrator has tried again', async () => {
      const started = await start();
      installation.system.next.push(outage(), outage(), outage());
      await note(started);
      await installation.due.drain();
      const [first] = (await read(started)).jobs;
      expect(first).to.include({ attempts: 1, incident: null });
      const wait = Date.parse(first?.nextAttemptAt ?? '') - installation.clock.now().getTime();
      expect(wait).to.be.within(2_000, 2_500);
      installation.clock.advance(wait);
      await installation.due.drain();
      installation.clock.advance(MINUTE);
      await installation.due.drain();
      const [failed] = (await read(started)).jobs;
      expect(failed).to.include({ attempts: 3, nextAttemptAt: null });
      expect(failed?.incident?.reason).to.include('no connection');
      expect(await installation.runtime.listCases({ incident: true }, administrator)).to.have.length(1);

      expect(await refused(installation.runtime.retryIncident(started.id, 'ask', 1, counter))).to.include({ status: 403 });
      await installation.runtime.retryIncident(started.id, 'ask', 1, administrator);
      await installation.due.drain();
      const healed = await read(started);
      expect(healed.timers.map(({ element }) => element)).to.deep.equal(['pause']);
      expect(await refused(installation.runtime.retryIncident(started.id, 'ask', 1, administrator))).to.include({ code: 'no-incident', status: 409 });
    });

    it('should be an incident at once where the answer is one no schema knows, never a branch', async () => {
      const started = await start();
      installation.system.next.push({ answer: { said: 'perhaps' } });
      await note(started);
      await installation.due.drain();
      const [job] = (await read(started)).jobs;
      expect(job).to.include({ attempts: 1, nextAttemptAt: null });
      expect(installation.system.asked).to.have.length(1);
      expect(installation.warnings).to.have.length(1);
    });

    it('should move nothing where the applicant withdrew while the system was at work', async () => {
      const started = await start();
      const answer = Promise.withResolvers<void>();
      installation.system.next.push({ wait: answer.promise });
      await note(started);
      const working = installation.due.drain();
      while (installation.system.asked.length === 0) await Promise.resolve();
      await installation.runtime.withdraw(started.id, 'no longer needed', counter);
      answer.resolve();
      await working;
      const ended = await read(started);
      expect(ended).to.include({ status: 'withdrawn', outcome: null });
      expect(ended.jobs).to.deep.equal([]);
    });

    it('should not be run twice at once by two wake-ups', async () => {
      const started = await start();
      const answer = Promise.withResolvers<void>();
      installation.system.next.push({ wait: answer.promise });
      await note(started);
      const both = [installation.due.runDue(started.id), installation.due.runDue(started.id)];
      await both[1];
      answer.resolve();
      await both[0];
      expect(installation.system.asked).to.have.length(1);
    });
  });

  describe('a timer', () => {
    it('should fire when it is due and not before', async () => {
      const started = await start();
      await note(started);
      await installation.due.drain();
      expect((await read(started)).timers[0]?.dueAt).to.equal('2026-12-30T04:00:00.000Z');
      installation.clock.advance(40 * DAY - 1);
      await installation.due.drain();
      expect((await read(started)).timers).to.have.length(1);
      installation.clock.advance(1);
      await installation.due.drain();
      expect((await read(started)).messages).to.have.length(1);
    });
  });

  describe('a message', () => {
    it('should be refused where the case does not wait for it', async () => {
      const started = await start();
      const error = await refused(installation.runtime.deliverMessage(started.id, 'answer', {}, counter));
      expect(error).to.include({ code: 'message-not-awaited', status: 409 });
    });
  });

  describe('withdrawal', () => {
    it('should close the case with its reason, and nothing moves it after', async () => {
      const started = await start();
      const withdrawn = await installation.runtime.withdraw(started.id, ' передумал ', counter);
      expect(withdrawn).to.include({ status: 'withdrawn', withdrawalReason: 'передумал' });
      expect(withdrawn.tasks).to.deep.equal([]);
      expect(await refused(note(started))).to.include({ status: 409 });
      expect(await refused(installation.runtime.withdraw(started.id, 'again', counter))).to.include({ code: 'case-closed', status: 409 });
      expect(verifyJournal(withdrawn.id, withdrawn.journal)).to.equal(null);
    });

    it('should need a reason and somebody who takes applications', async () => {
      const started = await start();
      expect(await refused(installation.runtime.withdraw(started.id, '  ', counter))).to.include({ code: 'reason-required', status: 422 });
      expect(await refused(installation.runtime.withdraw(started.id, 'x'.repeat(1001), counter))).to.include({ status: 422 });
      expect(await refused(installation.runtime.withdraw(started.id, 'x', head))).to.include({ status: 403 });
    });
  });

  describe('telling', () => {
    it('should say after each save where the case stands and when it wants to be woken', async () => {
      const told: unknown[] = [];
      const stop = installation.runtime.onCaseMoved((event) => told.push([event.revision, event.status, event.nextDueAt]));
      const started = await start();
      await note(started);
      stop();
      await installation.due.drain();
      expect(told).to.deep.equal([
        [1, 'active', '2026-11-23T19:00:00.000Z'],
        [2, 'active', '2026-11-20T04:00:00.000Z'],
      ]);
    });
  });
});
