import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import { KEY } from '../runtime/installation.ts';
import { installContested, somebody } from './concurrency/contested-office.ts';
import { caseViolations } from './case-violations.ts';
import { halfDone } from './half-done.ts';

const HOUR = 60 * 60_000;
const counter = somebody('counter-1', 'counter');

describe('a clock that is set', () => {
  let office: Awaited<ReturnType<typeof installContested>>;
  let id: string;
  const stored = async (): Promise<Case> => (await office.cases.read(id)) ?? expect.fail('the case is gone');
  const types = async (...wanted: readonly string[]): Promise<readonly string[]> =>
    (await stored()).journal.map(({ event }) => event.type).filter((type) => wanted.includes(type));

  beforeEach(async () => {
    office = await installContested();
    ({ id } = await office.runtime.startCase(KEY, counter));
  });

  afterEach(async () => {
    const subject = await stored();
    expect([...caseViolations(subject), ...halfDone(subject)]).to.deep.equal([]);
  });

  it('should note once what has passed meanwhile, where it goes forward and back and forward again', async () => {
    office.clock.advance(90 * 60_000);
    await office.due.runDue(id);
    office.clock.advance(-HOUR);
    await office.due.runDue(id);
    office.clock.advance(HOUR);
    await office.due.runDue(id);
    expect(await types('deadline-passed', 'timer-due')).to.deep.equal(['deadline-passed']);
  });

  it('should fire a timer once, though its time comes twice', async () => {
    office.clock.advance(2 * HOUR);
    await office.due.runDue(id);
    office.clock.advance(-3 * HOUR);
    await office.due.runDue(id);
    office.clock.advance(6 * HOUR);
    await office.due.runDue(id);
    expect(await types('timer-due', 'case-ended')).to.deep.equal(['timer-due', 'case-ended']);
  });

  it('should let people work on where it goes back, in the order of what they do', async () => {
    office.clock.advance(-24 * HOUR);
    const { journal, tasks } = await office.runtime.completeTask(id, 'note', 1, { note: 'yesterday' }, counter);
    expect(tasks).to.deep.equal([]);
    expect(journal.map(({ seq }) => seq)).to.deep.equal(journal.map((_, index) => index + 1));
    const instants = journal.map(({ at }) => at);
    expect(instants.at(-1)?.localeCompare(instants[0] ?? ''), 'the journal says what the clock said').to.equal(-1);
  });

  it('should ask a system when the clock has come to where the job was opened, and not lose it', async () => {
    await office.runtime.completeTask(id, 'note', 1, { note: 'now' }, counter);
    office.clock.advance(-HOUR);
    await office.due.runDue(id);
    expect((await stored()).jobs.map(({ element }) => element)).to.deep.equal(['ask']);
    office.clock.advance(HOUR);
    await office.due.runDue(id);
    expect((await stored()).tasks.map(({ element }) => element)).to.deep.equal(['seal']);
    expect(office.system.asked).to.have.length(1);
  });
});
