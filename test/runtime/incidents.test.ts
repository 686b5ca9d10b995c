import { expect } from 'chai';
import { withFailures, type Failure } from '../../src/adapters/failures.ts';
import { hashValues } from '../../src/cases/append-journal.ts';
import type { Case } from '../../src/cases/case.ts';
import { EngineThreadLost } from '../../src/engine/errors.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { administrator, install, KEY, outage, person, type Installation } from './installation.ts';

const counter = person('counter');
const HOUR = 60 * 60_000;

describe('incidents', () => {
  let installation: Installation;

  beforeEach(async () => {
    installation = await install();
  });

  /** Given a case whose adapter fails so, whatever is asked. */
  async function stuck(failing: Installation = installation): Promise<Case> {
    const started = await failing.runtime.startCase(KEY, counter);
    await failing.runtime.completeTask(started.id, 'note', 1, { note: 'hello' }, counter);
    for (let tries = 0; tries < 5; tries += 1) {
      await failing.due.drain();
      failing.clock.advance(HOUR);
    }
    return failing.runtime.readCase(started.id, administrator);
  }

  const reasonsOf = ({ journal }: Case): readonly string[] =>
    journal.flatMap(({ event }) => (event.type === 'job-failed' || event.type === 'incident-opened' ? [`${event.type} ${event.reason}`] : []));

  it('should not come of a thread that died under the step: another makes it', async () => {
    // given a system that has answered, and a step of which nothing is left but the failure
    installation.system.next.push(new EngineThreadLost());
    // when it is tried again
    const found = await stuck();
    // then the case has gone on
    expect(reasonsOf(found)).to.deep.equal(['job-failed engine-thread-lost']);
    expect(found.timers.map(({ element }) => element)).to.deep.equal(['pause']);
  });

  const kinds: readonly { name: string; failures: readonly Failure[]; attempts: number; reason: string; asked: number }[] = [
    { name: 'a time-out', failures: ['time-out', 'time-out', 'time-out'], attempts: 3, reason: 'system-unavailable', asked: 0 },
    { name: 'no connection', failures: ['down', 'down', 'down'], attempts: 3, reason: 'system-unavailable', asked: 0 },
    { name: 'a lost answer', failures: ['lost-answer', 'lost-answer', 'lost-answer'], attempts: 3, reason: 'system-unavailable', asked: 3 },
    { name: 'a broken answer', failures: ['broken-answer'], attempts: 1, reason: 'broken-answer', asked: 0 },
  ];
  for (const { name, failures, attempts, reason, asked } of kinds) {
    it(`should come of ${name}, losing and doubling nothing`, async () => {
      // given
      const failing = await install({ wrap: (operations) => withFailures(operations, { 'system.ask': failures }), callTimeoutMs: 10 });
      // when
      const found = await stuck(failing);
      // then
      expect(found.jobs.map((job) => [job.element, job.attempts, job.incident === null, job.nextAttemptAt])).to.deep.equal([['ask', attempts, false, null]]);
      expect(reasonsOf(found)).to.deep.equal([...Array<string>(attempts - 1).fill(`job-failed ${reason}`), `incident-opened ${reason}`]);
      expect(new Set(failing.system.asked.map(({ key }) => key)).size, 'one key').to.equal(Math.min(asked, 1));

      // and when it is tried again
      await failing.runtime.retryIncident(found.id, 'ask', 1, administrator);
      await failing.due.drain();
      const healed = await failing.runtime.readCase(found.id, administrator);
      expect(healed.timers.map(({ element }) => element)).to.deep.equal(['pause']);
      expect(healed.journal.filter(({ event }) => event.type === 'job-done')).to.have.length(1);
      expect(failing.system.asked).to.have.length(asked + 1);
      expect(new Set(failing.system.asked.map(({ key }) => key)).size, 'the same key again').to.equal(1);
      expect(verifyJournal(healed.id, healed.journal)).to.equal(null);
    });
  }

  it('should come of a value no schema knows at the first try', async () => {
    installation.system.next.push({ answer: { said: 'perhaps' } });
    const found = await stuck();
    expect(found.jobs[0]).to.include({ attempts: 1, nextAttemptAt: null });
    expect(reasonsOf(found)).to.deep.equal(['incident-opened broken-answer']);
    expect(found.journal.some(({ event }) => event.type === 'flow-taken' && event.flow === 'f3')).to.equal(false);
  });

  it('should come of a failure nobody foresaw, and say nothing of it but that', async () => {
    for (let tries = 0; tries < 3; tries += 1) installation.system.next.push(new TypeError('790101000000 is undefined'));
    const found = await stuck();
    expect(reasonsOf(found).at(-1)).to.equal('incident-opened unforeseen');
    expect(JSON.stringify(found.journal) + JSON.stringify(found.jobs)).not.to.include('790101000000');
  });

  describe('answered by hand', () => {
    const answer = { result: { said: 'no' }, reason: 'asked by telephone' };
    const outages = (): void => void installation.system.next.push(outage(), outage(), outage());
    const answering = (id: string, given: object = {}, actor = administrator): Promise<Case> =>
      installation.runtime.answerIncident(id, 'ask', 1, { ...answer, ...given }, actor);
    const refusal = async (work: Promise<unknown>): Promise<unknown> => work.then(() => 'taken', (error: { code: string }) => error.code);

    it('should let the case go on as by the system\'s own answer, vouched for by the journal', async () => {
      outages();
      const found = await stuck();
      const answered = await answering(found.id);
      expect(answered.jobs).to.deep.equal([]);
      expect(answered.timers.map(({ element }) => element)).to.deep.equal(['pause']);
      expect(answered.answersByHand).to.deep.include.members([
        { element: 'ask', pass: 1, reason: 'asked by telephone', by: 'admin', at: installation.clock.now().toISOString() },
      ]);
      const entry = answered.journal.find(({ event }) => event.type === 'answered-by-hand');
      const salt = answered.salts[String(entry?.seq)] ?? '';
      expect(entry?.actor).to.deep.equal({ kind: 'person', id: 'admin' });
      expect(entry?.event).to.deep.equal({
        type: 'answered-by-hand',
        element: 'ask',
        pass: 1,
        operation: 'system.ask',
        values: hashValues(salt, { answer: { said: 'no' }, reason: 'asked by telephone' }),
      });
      expect(JSON.stringify(answered.journal)).not.to.include('telephone');
      expect(verifyJournal(answered.id, answered.journal)).to.equal(null);
    });

    it('should take one answer, from two who answer at once', async () => {
      outages();
      const { id } = await stuck();
      const both = await Promise.all([refusal(answering(id)), refusal(answering(id))]);
      expect(both).to.have.members(['no-incident', 'taken']);
    });

    it('should hold the person to what the system is held to', async () => {
      outages();
      const found = await stuck();
      expect(await refusal(answering(found.id, { result: { said: 'perhaps' } }))).to.equal('answer-rejected');
      expect(await refusal(answering(found.id, { reason: ' ' }))).to.equal('reason-required');
      expect(await refusal(answering(found.id, {}, person('head', found.office)))).to.equal('position-required');
      expect(await installation.runtime.readCase(found.id, administrator)).to.deep.equal(found);
    });

    it('should be refused where nothing failed', async () => {
      const found = await stuck();
      expect(await refusal(answering(found.id))).to.equal('no-incident');
    });
  });
});
