import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import type { ReglamentError } from '../../src/errors.ts';
import { administrator, install, KEY, outage, person, type Installation } from './installation.ts';

const counter = person('counter');
const head = person('head');
const PIN = 'correct horse battery';
const DAY = 24 * 60 * 60_000;

describe('runtime: a secret', () => {
  let installation: Installation;
  let id: string;

  /** Given a case that waits at a task whose form asks for a secret. */
  beforeEach(async () => {
    installation = await install();
    const { runtime, due, clock } = installation;
    ({ id } = await runtime.startCase(KEY, counter));
    await runtime.completeTask(id, 'note', 1, { note: 'hello' }, counter);
    await due.drain();
    clock.advance(40 * DAY);
    await due.drain();
    await runtime.deliverMessage(id, 'answer', {}, counter);
  });
  const stored = async (): Promise<Case | null> => installation.cases.read(id);
  const seal = (): Promise<Case> => installation.runtime.completeTask(id, 'seal', 1, { certificate: 'A1', pin: PIN }, head);

  it('should reach the operation that verifies it', async () => {
    await seal();
    expect(installation.system.asked.at(-1)).to.deep.include({ operation: 'system.seal', input: { note: 'hello', pin: PIN } });
  });

  it('should be kept nowhere once it is verified', async () => {
    const sealed = await seal();
    expect(sealed.status).to.equal('completed');
    const everything = JSON.stringify([await stored(), await installation.runtime.listCases({}, administrator), installation.warnings]);
    expect(everything).to.include('certificate').and.not.to.include(PIN);
    expect(everything).not.to.include('"pin"');
  });

  it('should make no difference to what the journal vouches for', async () => {
    const before = (await stored())?.journal.length ?? 0;
    const sealed = await seal();
    const completed = sealed.journal.slice(before).find(({ event }) => event.type === 'task-completed');
    expect(completed?.event).to.have.property('values').that.matches(/^[0-9a-f]{64}$/);
    expect(Object.keys(sealed.salts)).to.include(String(completed?.seq));
  });

  it('should leave the task open, and no trace, where nobody answers', async () => {
    const before = await stored();
    installation.system.next.push(outage());
    const error = await seal().then(() => expect.fail('should have failed'), (cause: ReglamentError) => cause);
    expect(error).to.include({ code: 'system-unavailable', status: 503 });
    expect(JSON.stringify([error.message, error.details])).not.to.include(PIN);
    expect(await stored()).to.deep.equal(before);
  });

  it('should never be shown again', async () => {
    const { data } = await installation.runtime.taskForm(id, 'seal', 1, head);
    expect(data).not.to.have.property('pin');
  });
});
