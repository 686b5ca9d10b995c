import { expect } from 'chai';
import type { Actor } from '../../src/cases/actor.ts';
import type { Case } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { install, KEY, person, type Installation } from './installation.ts';

const counter = person('counter');
const head = person('head');
const colleague = person('counter', 'office-1', 'colleague');

describe('reassigning a task', () => {
  let installation: Installation;
  let started: Case;
  const assign = (to: Actor, actor: Actor): Promise<Case> => installation.runtime.reassignTask(started.id, 'note', 1, to, actor);
  const code = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', (error: { code: string }) => error.code);

  beforeEach(async () => {
    installation = await install();
    started = await installation.runtime.startCase(KEY, counter);
  });

  it('should take it from one colleague and give it to another, journalled', async () => {
    await installation.runtime.claimTask(started.id, 'note', 1, counter);
    const moved = await assign(colleague, head);
    expect(moved.tasks[0]?.claimedBy).to.equal('colleague');
    expect(moved.journal.at(-1)).to.deep.include({ actor: { kind: 'person', id: head.id }, event: { type: 'task-reassigned', element: 'note', pass: 1, to: 'colleague' } });
    expect(await code(installation.runtime.completeTask(started.id, 'note', 1, { note: 'x' }, counter))).to.equal('task-claimed');
  });

  it('should be for the head of the office, and to people who may do it', async () => {
    expect(await code(assign(colleague, counter))).to.equal('position-required');
    expect(await code(assign(colleague, person('head', 'office-2')))).to.equal('case-unknown');
    expect(await code(assign(head, head))).to.equal('assignee-unfit');
    expect(await code(assign(person('counter', 'office-2'), head))).to.equal('assignee-unfit');
  });

  it('should say in the journal for whom a deputy acted, the chain whole', async () => {
    const deputy: Actor = { ...colleague, positions: ['counter', 'head'], deputyFor: head.id };
    const moved = await assign(counter, deputy);
    expect(moved.journal.at(-1)?.actor).to.deep.equal({ kind: 'person', id: 'colleague', for: head.id });
    expect(verifyJournal(moved.id, moved.journal)).to.equal(null);
    const own = await installation.runtime.startCase(KEY, deputy);
    const done = await installation.runtime.completeTask(own.id, 'note', 1, { note: 'x' }, deputy);
    expect(done.journal.find(({ event }) => event.type === 'task-completed')?.actor).to.deep.equal({ kind: 'person', id: 'colleague' });
  });
});
