import { expect } from 'chai';
import { checkContext } from '../../src/check-context.ts';
import type { Actor } from '../../src/cases/actor.ts';
import type { Case } from '../../src/cases/case.ts';
import { PositionRequired } from '../../src/cases/errors.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import { endProver } from '../../src/definitions/migration/prove-end.ts';
import { CaseMigrations } from '../../src/runtime/migration/case-migrations.ts';
import { MigrationSettled } from '../../src/runtime/migration/errors.ts';
import { ReasonRequired } from '../../src/runtime/errors.ts';
import type { MovedClock } from '../../src/testing/moved-clock.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { administrator, install, type Installation, KEY, outage, person } from './installation.ts';

const analyst: Actor = { ...administrator, id: 'analyst', name: 'Analyst', roles: ['analyst'] };
const counter = person('counter');
const head = person('head');

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Edit = (xml: string) => string;

/** The task `note` under another id, in the same place. */
const renamed: Edit = (xml) => xml.replaceAll('id="note"', 'id="remark"').replaceAll('Ref="note"', 'Ref="remark"');
/** The job `ask` under another id, with the same operation. */
const askedElsewhere: Edit = (xml) => xml.replaceAll('id="ask"', 'id="inquire"').replaceAll('Ref="ask"', 'Ref="inquire"');

/** An installation that runs `waiting.bpmn`, and how it is opened again after an amendment. */
class Office {
  readonly cases = new MemoryCaseStore();
  readonly definitions = new MemoryDefinitionStore();
  at: Installation;
  migrations: CaseMigrations;
  readonly #clock: MovedClock;

  private constructor(at: Installation, cases: MemoryCaseStore, definitions: MemoryDefinitionStore) {
    this.at = at;
    this.cases = cases;
    this.definitions = definitions;
    this.#clock = at.clock;
    this.migrations = migrationsOf(at);
  }

  static async open(engine: 'native' | 'bpmn-engine' = 'native'): Promise<Office> {
    const [cases, definitions] = [new MemoryCaseStore(), new MemoryDefinitionStore()];
    return new Office(await install({ cases, definitions, engine }), cases, definitions);
  }

  /** Publishes the next version and begins anew, as after a restart. */
  async amend(edit: Edit): Promise<void> {
    this.at = await install({ cases: this.cases, definitions: this.definitions, clock: this.#clock, edit });
    this.migrations = migrationsOf(this.at);
  }

  get clock(): MovedClock {
    return this.#clock;
  }

  start(): Promise<Case> {
    return this.at.runtime.startCase(KEY, counter);
  }

  note(id: string, element = 'note', pass = 1): Promise<Case> {
    return this.at.runtime.completeTask(id, element, pass, { note: 'text' }, counter);
  }

  async move(ids: readonly string[], mapping: Readonly<Record<string, string>> = {}, to = 2): Promise<readonly (readonly string[])[]> {
    const results = await this.migrations.move(KEY, to, { mapping, cases: ids, reason: 'the act was amended' }, analyst);
    return results.map(({ faults }) => faults.map(({ reason }) => reason));
  }

  async read(id: string): Promise<Case> {
    const found = await this.cases.read(id);
    if (found === null) throw new Error(`no case ${id}`);
    return found;
  }

  /** Lets the case go to its end under whatever version it runs. */
  async finish(id: string): Promise<Case> {
    await this.at.due.drain();
    this.clock.advance(41 * DAY);
    await this.at.due.drain();
    await this.at.runtime.deliverMessage(id, 'answer', {}, counter);
    return this.at.runtime.completeTask(id, 'seal', 1, { certificate: 'A1', pin: '1' }, head);
  }
}

function migrationsOf({ runtime }: Installation): CaseMigrations {
  return new CaseMigrations(runtime.mover, endProver((content) => checkContext(content)));
}

describe('migration of running cases', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open();
  });

  it('should plan what continues, what needs a mapping and what cannot, by version and place', async () => {
    const [waits, gone] = [await office.start(), await office.start()];
    await office.note(gone.id);
    await office.amend((xml) => renamed(xml).replace('type="system.ask"', 'type="system.seal"'));

    const plan = await office.migrations.plan(KEY, 2, {}, analyst);
    expect(plan.groups.map(({ version, at, state, cases }) => ({ version, at, state, cases: cases.map(({ number }) => number) }))).to.have.deep.members([
      { version: 1, at: ['note'], state: 'mapping', cases: [waits.number] },
      { version: 1, at: ['ask'], state: 'cannot', cases: [gone.number] },
    ]);
    const faults = plan.groups.flatMap((group) => group.faults);
    expect(faults).to.have.deep.members([
      { reason: 'element-gone', element: 'note', places: ['remark', 'seal'], proposed: 'remark' },
      { reason: 'job-unsettled', element: 'ask', places: [] },
    ]);
    const mapped = await office.migrations.plan(KEY, 2, { note: 'remark' }, analyst);
    expect(mapped.groups.map(({ at, state }) => `${at.join()} ${state}`)).to.have.members(['note continues', 'ask cannot']);
  });

  it('should let a case continue under the new version to its end', async () => {
    const { id } = await office.start();
    await office.amend((xml) => xml.replace('name="Note"', 'name="Note it"'));

    expect(await office.move([id])).to.deep.equal([[]]);
    const moved = await office.read(id);
    expect(moved.definition.version).to.equal(2);
    expect(moved.migrations).to.deep.include({ from: 1, to: 2, mapping: {}, reason: 'the act was amended', by: 'analyst', at: moved.journal.at(-1)?.at, undoneAt: null });
    expect(moved.journal.at(-1)).to.deep.include({ actor: { kind: 'person', id: 'analyst' } });
    expect(moved.journal.at(-1)?.event).to.include({ type: 'migrated', from: 1, to: 2 });
    expect(JSON.stringify(moved.journal)).not.to.include('amended');

    await office.note(id);
    const ended = await office.finish(id);
    expect(ended).to.include({ status: 'completed', outcome: 'done' });
    expect(verifyJournal(id, ended.journal)).to.equal(null);
    expect(ended.beforeMigration).to.equal(undefined);
  });

  it('should move a task to the element it is mapped to, with the time it has waited', async () => {
    const { id } = await office.start();
    office.clock.advance(4 * MINUTE);
    await office.amend((xml) => renamed(xml).replaceAll('duration="PT10M"', 'duration="PT2H"').replace('candidateGroups="counter"', 'candidateGroups="specialist"'));

    expect(await office.move([id], { note: 'remark' })).to.deep.equal([[]]);
    const { tasks, journal } = await office.read(id);
    expect(tasks).to.have.length(1);
    expect(tasks[0]).to.include({ element: 'remark', pass: 1, openedAt: '2026-11-20T04:00:00.000Z', dueAt: '2026-11-20T06:00:00.000Z' });
    expect(tasks[0]?.positions).to.deep.equal(['specialist']);
    expect(journal.slice(-4).map(({ event }) => `${event.type} ${'element' in event ? event.element : ''}`)).to.deep.equal([
      'migrated ',
      'cancelled note',
      'entered remark',
      'task-opened remark',
    ]);
  });

  it('should reckon deadlines and timers anew from the same beginning, and say so', async () => {
    const { id } = await office.start();
    await office.note(id);
    await office.at.due.drain();
    office.clock.advance(3 * DAY);
    await office.amend((xml) => xml.replace('P40D', 'P10D').replace('<reg:deadline duration="P2D" />', '<reg:deadline duration="P5D" />'));

    expect(await office.move([id])).to.deep.equal([[]]);
    const { timers, dueAt, journal } = await office.read(id);
    expect(timers.map((timer) => timer.dueAt)).to.deep.equal(['2026-11-30T04:00:00.000Z']);
    expect(dueAt).to.equal('2026-11-25T18:59:59.999Z');
    expect(journal.at(-1)?.event).to.deep.include({ type: 'deadline-reckoned', element: null, dueAt });
  });

  it('should ask a job at another element under the key it was asked under', async () => {
    const { id } = await office.start();
    await office.note(id);
    office.at.system.next.push(outage());
    await office.at.due.runDue(id);
    const before = office.at.system.asked.map(({ key }) => key);
    await office.amend(askedElsewhere);

    expect(await office.move([id], { ask: 'inquire' })).to.deep.equal([[]]);
    expect((await office.read(id)).jobs[0]).to.include({ element: 'inquire', attempts: 1, askedUnder: 'ask#1' });
    office.clock.advance(30 * MINUTE);
    await office.at.due.runDue(id);
    expect(office.at.system.asked.map(({ key }) => key)).to.deep.equal(before);
    expect((await office.read(id)).timers.map(({ element }) => element)).to.deep.equal(['pause']);
  });

  it('should take the answer of a job that was asked before the move', async () => {
    // given a system that is at work while the case is moved, to the same element and to another
    const cases = [await office.start(), await office.start()];
    for (const { id } of cases) await office.note(id);
    await office.amend((xml) => xml.replace('name="Ask"', 'name="Ask them"'));
    await office.amend(askedElsewhere);
    let answer = (): void => {};
    const wait = new Promise<void>((resolve) => (answer = resolve));
    office.at.system.next.push({ wait }, { wait });
    const work = cases.map(({ id }) => office.at.due.runDue(id));
    while (office.at.system.asked.length < 2) await new Promise((resolve) => setImmediate(resolve));
    const [first, second] = cases.map(({ id }) => id);
    await office.move([first ?? ''], {}, 2);
    await office.move([second ?? ''], { ask: 'inquire' }, 3);

    // when it answers
    answer();
    await Promise.all(work);

    // then both go on, and no system was asked under two keys for one thing
    for (const { id } of cases) expect((await office.read(id)).timers.map(({ element }) => element)).to.deep.equal(['pause']);
    expect(new Set(office.at.system.asked.map(({ key }) => key)).size).to.equal(2);
  });

  it('should leave a case alone that would lack a variable the version wants', async () => {
    const { id } = await office.start();
    await office.note(id);
    await office.at.due.drain();
    const wanting = '<zeebe:ioMapping><zeebe:input source="=grounds" target="content" /></zeebe:ioMapping>';
    await office.amend((xml) => xml.replace('<zeebe:formDefinition formId="seal" />', `$&${wanting}`));

    const [group] = (await office.migrations.plan(KEY, 2, {}, analyst)).groups;
    expect(group).to.deep.include({ state: 'cannot', faults: [{ reason: 'variable-missing', element: 'seal', variable: 'grounds' }] });
    expect(await office.move([id])).to.deep.equal([['variable-missing']]);
    expect((await office.read(id)).definition.version).to.equal(1);
  });

  it('should leave a task with who has it, and not change its form under their hands', async () => {
    const { id } = await office.start();
    await office.at.runtime.claimTask(id, 'note', 1, counter);
    await office.amend((xml) => xml.replace('name="Ask"', 'name="Ask them"'));
    await office.amend((xml) => xml.replace('formId="note"', 'formId="seal"'));

    expect(await office.move([id], {}, 3)).to.deep.equal([['task-held']]);
    expect(await office.move([id], {}, 2)).to.deep.equal([[]]);
    expect((await office.read(id)).tasks[0]).to.include({ claimedBy: counter.id });
  });

  it('should be undone as long as the case has not gone on', async () => {
    const [first, other] = [await office.start(), await office.start()];
    const before = await office.read(first.id);
    await office.amend(renamed);
    await office.move([first.id, other.id], { note: 'remark' });
    const { moved } = await office.migrations.plan(KEY, 2, {}, analyst);
    expect(moved.map(({ number, from }) => `${number} ${from}`)).to.have.members([first, other].map(({ number }) => `${number} 1`));

    await office.at.runtime.completeTask(other.id, 'remark', 1, { note: 'text' }, counter);
    const back = await office.migrations.undo(first.id, analyst);
    expect(back).to.deep.include({ definition: before.definition, tasks: before.tasks, deadlineGroups: before.deadlineGroups });
    expect(back.migrations?.[0]?.undoneAt).to.be.a('string');
    expect(verifyJournal(first.id, back.journal)).to.equal(null);
    await office.note(first.id);
    expect((await office.finish(first.id)).outcome).to.equal('done');
    expect(await failure(office.migrations.undo(other.id, analyst))).to.be.instanceOf(MigrationSettled);
  });

  it('should never use the pass of an element twice, whatever is moved and undone', async () => {
    const { id } = await office.start();
    await office.amend(renamed);
    await office.move([id], { note: 'remark' });
    await office.migrations.undo(id, analyst);
    await office.move([id], { note: 'remark' });
    expect((await office.read(id)).tasks.map(({ element, pass }) => `${element}#${pass}`)).to.deep.equal(['remark#2']);
  });

  it('should plan each case anew when it moves, and move the others', async () => {
    const [quick, slow] = [await office.start(), await office.start()];
    await office.amend((xml) => xml.replace('type="system.ask"', 'type="system.seal"'));
    expect((await office.migrations.plan(KEY, 2, {}, analyst)).groups).to.have.length(1);

    await office.note(quick.id);
    expect(await office.move([quick.id, slow.id])).to.deep.equal([['job-unsettled'], []]);
    expect((await office.read(quick.id)).definition.version).to.equal(1);
    expect((await office.read(slow.id)).definition.version).to.equal(2);
    expect(await office.move([slow.id])).to.deep.equal([['there']]);
  });

  it('should try it on copies and save nothing', async () => {
    const { id, revision } = await office.start();
    await office.amend((xml) => renamed(xml).replaceAll('duration="PT10M"', 'duration="PT2H"'));

    const [result] = await office.migrations.dryRun(KEY, 2, { note: 'remark' }, [id], analyst);
    expect(result).to.deep.include({ id, from: 1, faults: [], waits: [{ element: 'remark', dueAt: '2026-11-20T06:00:00.000Z' }] });
    expect((await office.read(id)).revision).to.equal(revision);
  });

  it('should leave the rest as it was where saving fails in the middle', async () => {
    const [first, second] = [await office.start(), await office.start()];
    await office.amend(renamed);
    const save = office.cases.save.bind(office.cases);
    office.cases.save = async (record) => {
      if (record.id === second.id) throw new Error('the disk is full');
      await save(record);
    };
    expect(await failure(office.move([first.id, second.id], { note: 'remark' }))).to.be.instanceOf(Error);
    office.cases.save = save;

    await office.amend(renamed);
    expect((await office.read(first.id)).tasks[0]?.element).to.equal('remark');
    expect((await office.read(second.id)).tasks[0]?.element).to.equal('note');
    await office.at.runtime.completeTask(first.id, 'remark', 1, { note: 'text' }, counter);
    await office.note(second.id);
    await office.at.due.drain();
    expect((await office.read(second.id)).timers).to.have.length(1);
  });

  it('should say that the other engine moves no case between versions', async () => {
    office = await Office.open('bpmn-engine');
    const { id } = await office.start();
    await office.amend(renamed);
    expect(await office.move([id])).to.deep.equal([['engine']]);
  });

  it('should be for analysts, with a reason', async () => {
    const { id } = await office.start();
    await office.amend(renamed);
    expect(await failure(office.migrations.plan(KEY, 2, {}, counter))).to.be.instanceOf(PositionRequired);
    expect(await failure(office.migrations.undo(id, head))).to.be.instanceOf(PositionRequired);
    expect(await failure(office.migrations.move(KEY, 2, { mapping: {}, cases: [id], reason: ' ' }, analyst))).to.be.instanceOf(ReasonRequired);
  });
});

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}
