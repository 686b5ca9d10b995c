import { expect } from 'chai';
import type { Actor, Position } from '../../src/cases/actor.ts';
import type { Case } from '../../src/cases/case.ts';
import type { ReglamentError } from '../../src/errors.ts';
import { administrator, install, KEY, person, type Installation } from './installation.ts';

const citizen: Actor = { ...person('consumer', 'nowhere', 'citizen'), office: null };
const neighbour: Actor = { ...citizen, id: 'neighbour' };
const auditor: Actor = { ...administrator, id: 'auditor', roles: ['auditor'] };
const analyst: Actor = { ...administrator, id: 'analyst', roles: ['analyst'] };

describe('runtime: whose case it is', () => {
  /** Given a channel whose first task is for this position. */
  const channelOf = (position: Position): Promise<Installation> => install({ firstPosition: position });
  const refused = async (work: Promise<unknown>): Promise<ReglamentError> =>
    work.then(
      () => expect.fail('should have been refused'),
      (error: ReglamentError) => error,
    );
  const seenBy = async ({ runtime }: Installation, { id }: Case, actor: Actor): Promise<boolean> => {
    const listed = (await runtime.listCases({}, actor)).some((summary) => summary.id === id);
    const read = await runtime.readCase(id, actor).then(() => true, () => false);
    expect(read).to.equal(listed);
    return read;
  };

  describe('an application at the counter', () => {
    it('should be of the clerk’s own office without being asked', async () => {
      const started = await (await channelOf('counter')).runtime.startCase(KEY, person('counter'));
      expect(started).to.include({ office: 'office-1', takenAt: null, applicant: null });
      expect(started.tasks[0]?.office).to.equal('office-1');
    });

    it('should not be asked for an office', async () => {
      const { runtime } = await channelOf('counter');
      expect(runtime.officesToName(person('counter'), await runtime.catalogue.latest(KEY))).to.deep.equal([]);
    });

    it('should not be taken for another office', async () => {
      const { runtime } = await channelOf('counter');
      expect(await refused(runtime.startCase(KEY, person('counter'), 'office-2'))).to.include({ code: 'position-required' });
    });
  });

  describe('an application at a service centre', () => {
    const operator = person('operator', 'centre-1');

    it('should be rendered by the office named, its first task done where it was taken', async () => {
      const installation = await channelOf('operator');
      const started = await installation.runtime.startCase(KEY, operator, 'office-2');
      expect(started).to.include({ office: 'office-2', takenAt: 'centre-1', applicant: null });
      expect(started.tasks[0]).to.deep.include({ positions: ['operator'], office: 'centre-1' });
      const moved = await installation.runtime.completeTask(started.id, 'note', 1, { note: 'taken' }, operator);
      expect(moved.tasks).to.deep.equal([]);
    });

    it('should be seen by that centre and that department, and by no other', async () => {
      const installation = await channelOf('operator');
      const started = await installation.runtime.startCase(KEY, operator, 'office-2');
      expect(await seenBy(installation, started, operator)).to.equal(true);
      expect(await seenBy(installation, started, person('head', 'office-2'))).to.equal(true);
      expect(await seenBy(installation, started, person('operator', 'centre-2'))).to.equal(false);
      expect(await seenBy(installation, started, person('head', 'office-1'))).to.equal(false);
    });

    it('should leave the operator’s task to the operators', async () => {
      const { runtime } = await channelOf('operator');
      const { id } = await runtime.startCase(KEY, operator, 'office-2');
      const clerk = person('counter', 'office-2');
      expect(await refused(runtime.claimTask(id, 'note', 1, clerk))).to.include({ code: 'position-required' });
    });

    it('should ask which department is to render the service, and take only those of the act', async () => {
      const { runtime } = await channelOf('operator');
      expect(await refused(runtime.startCase(KEY, operator))).to.include({ code: 'office-required', status: 422 });
      for (const office of ['elsewhere', 'centre-1']) {
        expect(await refused(runtime.startCase(KEY, operator, office))).to.include({ code: 'office-unknown', status: 422 });
      }
    });

    it('should let the operator choose among the departments of the act, and nobody else', async () => {
      const { runtime } = await channelOf('operator');
      const definition = await runtime.catalogue.latest(KEY);
      expect(runtime.officesToName(operator, definition)).to.deep.equal(['office-1', 'office-2']);
      for (const actor of [person('operator', 'elsewhere'), person('head'), citizen]) {
        expect(runtime.officesToName(actor, definition)).to.deep.equal([]);
      }
    });

    it('should not be taken by an operator whose centre the act does not name', async () => {
      const { runtime } = await channelOf('operator');
      for (const actor of [person('operator', 'elsewhere'), person('operator', 'office-1'), person('counter'), citizen]) {
        expect(await refused(runtime.startCase(KEY, actor, 'office-1'))).to.include({ code: 'position-required', status: 403 });
      }
    });
  });

  describe('an application by the portal', () => {
    it('should be the citizen’s own, and its first task theirs alone', async () => {
      const { runtime } = await channelOf('consumer');
      const started = await runtime.startCase(KEY, citizen, 'office-1');
      expect(started).to.include({ office: 'office-1', takenAt: null, applicant: 'citizen' });
      expect(started.tasks[0]).to.deep.include({ positions: ['consumer'], office: null });
      expect(runtime.mayComplete(citizen, started, started.tasks[0] ?? expect.fail())).to.equal(true);
      expect(runtime.mayComplete(neighbour, started, started.tasks[0] ?? expect.fail())).to.equal(false);
    });

    it('should be seen by the citizen and the department, and by no other citizen', async () => {
      const installation = await channelOf('consumer');
      const started = await installation.runtime.startCase(KEY, citizen, 'office-1');
      expect(await seenBy(installation, started, citizen)).to.equal(true);
      expect(await seenBy(installation, started, person('counter'))).to.equal(true);
      expect(await seenBy(installation, started, neighbour)).to.equal(false);
    });

    it('should be withdrawn by the citizen, and by nobody for them', async () => {
      const { runtime } = await channelOf('consumer');
      const started = await runtime.startCase(KEY, citizen, 'office-1');
      expect(await refused(runtime.withdraw(started.id, 'no', person('counter')))).to.include({ code: 'position-required' });
      expect((await runtime.withdraw(started.id, 'changed my mind', citizen)).status).to.equal('withdrawn');
    });
  });

  it('should show auditors every case and let them move none', async () => {
    const installation = await channelOf('counter');
    const started = await installation.runtime.startCase(KEY, person('counter'));
    expect(await seenBy(installation, started, auditor)).to.equal(true);
    expect(await refused(installation.runtime.completeTask(started.id, 'note', 1, { note: 'x' }, auditor))).to.include({ status: 403 });
    expect(await refused(installation.runtime.withdraw(started.id, 'no', auditor))).to.include({ status: 403 });
    expect(await refused(installation.runtime.retryIncident(started.id, 'ask', 1, auditor))).to.include({ status: 403 });
    expect(await refused(installation.runtime.deliverMessage(started.id, 'answer', {}, auditor))).to.include({ status: 403 });
  });

  it('should let analysts count cases and see none', async () => {
    const installation = await channelOf('counter');
    const started = await installation.runtime.startCase(KEY, person('counter'));
    expect(await seenBy(installation, started, analyst)).to.equal(false);
    expect(await installation.runtime.listCases({}, analyst, 'definition.count')).to.have.length(1);
  });
});
