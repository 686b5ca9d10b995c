import { expect } from 'chai';
import type { Operations } from '../../src/adapters/port.ts';
import { tokenViews } from '../../src/http/views/token-views.ts';
import type { Case, OpenJob } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { administrator, install, KEY, outage, person, type Installation } from './installation.ts';

const counter = person('counter');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('a job whose system is known to be down', () => {
  let installation: Installation;
  /** When the system is to be asked again, as its breaker has it; null: nothing is known against it. */
  let askAgainAt: Date | null;

  beforeEach(async () => {
    askAgainAt = null;
    const watched = (operations: Operations): Operations =>
      new Map([...operations].map(([type, operation]) => [type, { ...operation, askAgainAt: () => askAgainAt }]));
    installation = await install({ wrap: watched });
  });

  const later = (milliseconds: number): Date => new Date(installation.clock.now().getTime() + milliseconds);
  const read = (id: string): Promise<Case> => installation.runtime.readCase(id, administrator);
  const jobOf = async (id: string): Promise<OpenJob | undefined> => (await read(id)).jobs[0];

  /** Given a case whose job has just found the system down. */
  async function waiting(): Promise<Case> {
    const { id } = await installation.runtime.startCase(KEY, counter);
    installation.system.next.push(outage());
    askAgainAt = later(5 * SECOND);
    await installation.runtime.completeTask(id, 'note', 1, { note: 'hello' }, counter);
    await installation.due.drain();
    return read(id);
  }

  /** The system stays down: the job is tried whenever it is due, for so long. */
  async function stillDown(id: string, milliseconds: number): Promise<void> {
    const end = later(milliseconds);
    while (installation.clock.now() < end) {
      const next = (await jobOf(id))?.nextAttemptAt;
      if (next === null || next === undefined) return;
      installation.clock.set(new Date(next));
      askAgainAt = later(MINUTE);
      installation.system.next.push(outage());
      await installation.due.drain();
    }
  }

  it('should be tried when the system is, which does not count as a try', async () => {
    const { jobs } = await waiting();
    const next = new Date(jobs[0]?.nextAttemptAt ?? 0).getTime() - installation.clock.now().getTime();
    expect(next).to.be.within(5 * SECOND, 7 * SECOND);
    expect(jobs[0]).to.include({ attempts: 0, incident: null, waitsSince: installation.clock.now().toISOString() });
  });

  it('should say so to whoever looks at the case', async () => {
    const subject = await waiting();
    const [token] = tokenViews(subject, installation.clock.now());
    expect(token).to.include({ kind: 'job', incident: null, waitsSince: installation.clock.now().toISOString() });
  });

  it('should wait through an outage of many tries, tell of it once, and then go on', async () => {
    const { id } = await waiting();
    await stillDown(id, 30 * MINUTE);
    expect(await jobOf(id)).to.include({ attempts: 0, incident: null });

    askAgainAt = null;
    installation.clock.advance(2 * MINUTE);
    await installation.due.drain();
    const ended = await read(id);
    expect(ended.jobs).to.deep.equal([]);
    expect(ended.journal.map(({ event }) => event.type).filter((type) => type.startsWith('job-'))).to.deep.equal(['job-failed', 'job-done']);
    expect(new Set(installation.system.asked.map(({ key }) => key)).size, 'one key').to.equal(1);
    expect(verifyJournal(ended.id, ended.journal)).to.equal(null);
  });

  it('should become an incident where the system is still down after an hour, so that people hear of it', async () => {
    const { id } = await waiting();
    await stillDown(id, 3 * 60 * MINUTE);
    const job = await jobOf(id);
    expect(job?.incident?.code).to.equal('system-unavailable');
    expect(installation.clock.now().getTime() - Date.parse(job?.waitsSince ?? '')).to.be.within(60 * MINUTE, 70 * MINUTE);

    // when it is tried again by hand, it waits anew
    askAgainAt = later(MINUTE);
    installation.system.next.push(outage());
    await installation.runtime.retryIncident(id, 'ask', 1, administrator);
    await installation.due.drain();
    expect(await jobOf(id)).to.include({ attempts: 0, incident: null, waitsSince: installation.clock.now().toISOString() });
  });

  it('should forget the outage once the system has been there and failed in another way', async () => {
    const { id } = await waiting();
    askAgainAt = null;
    installation.clock.advance(MINUTE);
    installation.system.next.push(outage());
    await installation.due.drain();
    const job = await jobOf(id);
    expect(job).to.include({ attempts: 1 }).and.not.have.property('waitsSince');
  });
});
