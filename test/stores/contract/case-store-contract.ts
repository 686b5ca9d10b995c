import { expect } from 'chai';
import { CaseConflict, CaseExists, CaseUnknown } from '../../../src/cases/errors.ts';
import type { Sought } from '../../../src/cases/search.ts';
import type { CaseStore } from '../../../src/cases/store.ts';
import { sampleCase, sampleJob, sampleTask, sampleTimer } from '../sample-case.ts';
import { rejection } from '../temporary-folder.ts';

/** Reads the sample's state: what a store under test is opened with. */
export function soughtInSample({ state }: { readonly state: unknown }): Sought {
  const { variables } = state as { variables: { iin?: string; surname?: string } };
  return { iin: variables.iin ?? null, name: variables.surname ?? null, registrationNumber: null };
}

/** What every `CaseStore` does. `open` answers a store with nothing in it that reads what is sought by `soughtInSample`. */
export function caseStoreContract(open: () => Promise<{ store: CaseStore; close: () => Promise<void> }>): void {
  let store: CaseStore;
  let close: () => Promise<void>;

  beforeEach(async () => {
    ({ store, close } = await open());
  });
  afterEach(async () => {
    await close();
  });

  const numbers = async (filter?: Parameters<CaseStore['list']>[0]): Promise<string[]> =>
    (await store.list(filter)).map(({ number }) => number);

  it('should read what was created', async () => {
    const record = sampleCase();
    await store.create(record);
    expect(await store.read(record.id)).to.deep.equal(record);
  });

  it('should answer null for an unknown id, however it looks', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', '../../etc/passwd', '', 'x']) {
      expect(await store.read(id)).to.equal(null);
    }
  });

  it('should keep what it was given apart from what the caller does with it', async () => {
    const record = sampleCase({ state: { variables: { decision: 'grant' } } });
    await store.create(record);
    (record.state as { variables: { decision: string } }).variables.decision = 'refuse';
    const read = await store.read(record.id);
    expect(read?.state).to.deep.equal({ variables: { decision: 'grant' } });
    (read as { state: { variables: { decision: string } } }).state.variables.decision = 'refuse';
    expect((await store.read(record.id))?.state).to.deep.equal({ variables: { decision: 'grant' } });
  });

  it('should refuse an id that is taken', async () => {
    const record = sampleCase();
    await store.create(record);
    expect(await rejection(store.create({ ...record, number: 'another' }))).to.be.instanceOf(CaseExists);
    expect(await store.hasNumber('another')).to.equal(false);
  });

  it('should refuse a number that is taken, of two creators at once too', async () => {
    const results = await Promise.allSettled([
      store.create(sampleCase({ number: 'N-1' })),
      store.create(sampleCase({ number: 'N-1' })),
    ]);
    expect(results.map(({ status }) => status).toSorted()).to.deep.equal(['fulfilled', 'rejected']);
    expect(await rejection(store.create(sampleCase({ number: 'N-1' })))).to.be.instanceOf(CaseExists);
    expect(await store.list()).to.have.length(1);
  });

  it('should know the numbers it holds', async () => {
    await store.create(sampleCase({ number: 'N-2' }));
    expect(await store.hasNumber('N-2')).to.equal(true);
    expect(await store.hasNumber('N-3')).to.equal(false);
  });

  it('should replace a case by its next revision', async () => {
    const record = sampleCase();
    await store.create(record);
    await store.save({ ...record, revision: 2, status: 'completed', outcome: 'completed', tasks: [] });
    expect(await store.read(record.id)).to.include({ revision: 2, outcome: 'completed' });
    const [summary] = await store.list();
    expect(summary).to.include({ revision: 2, status: 'completed', outcome: 'completed' });
    expect(summary?.tasks).to.deep.equal([]);
  });

  it('should refuse to save over what somebody else has saved', async () => {
    const record = sampleCase();
    await store.create(record);
    await store.save({ ...record, revision: 2, outcome: 'first' });
    const error = await rejection(store.save({ ...record, revision: 2, outcome: 'second' }));
    expect(error).to.be.instanceOf(CaseConflict);
    expect((error as CaseConflict).details).to.deep.include({ expected: 1, found: 2 });
    expect((await store.read(record.id))?.outcome).to.equal('first');
  });

  it('should let exactly one of many concurrent saves win', async () => {
    const record = sampleCase();
    await store.create(record);
    const saves = Array.from({ length: 8 }, (_, n) => store.save({ ...record, revision: 2, outcome: `end_${n}` }));
    const results = await Promise.allSettled(saves);
    const winners = results.flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []));
    expect(winners).to.have.length(1);
    expect((await store.read(record.id))?.outcome).to.equal(`end_${winners[0]}`);
    expect((await store.list())[0]?.outcome).to.equal(`end_${winners[0]}`);
  });

  it('should refuse to save a case it does not have', async () => {
    expect(await rejection(store.save(sampleCase({ revision: 2 })))).to.be.instanceOf(CaseUnknown);
  });

  it('should list the newest first, and of the same instant the higher number', async () => {
    await store.create(sampleCase({ number: 'b', startedAt: '2026-11-20T04:00:00.000Z' }));
    await store.create(sampleCase({ number: 'd', startedAt: '2026-11-22T04:00:00.000Z' }));
    await store.create(sampleCase({ number: 'c', startedAt: '2026-11-20T04:00:00.000Z' }));
    await store.create(sampleCase({ number: 'a', startedAt: '2026-11-19T04:00:00.000Z' }));
    expect(await numbers()).to.deep.equal(['d', 'c', 'b', 'a']);
    expect(await numbers({ status: 'active' })).to.deep.equal(['d', 'c', 'b', 'a']);
  });

  it('should list by office, definition and status, all of them together', async () => {
    const other = { key: 'atyrau/disabled-children/office', version: 1, hash: 'cd' };
    await store.create(sampleCase({ number: 'a' }));
    await store.create(sampleCase({ number: 'b', office: 'zhylyoi' }));
    await store.create(sampleCase({ number: 'c', definition: other }));
    await store.create(sampleCase({ number: 'd', status: 'withdrawn', tasks: [] }));
    expect(await numbers({ office: 'zhylyoi' })).to.deep.equal(['b']);
    expect(await numbers({ key: other.key })).to.deep.equal(['c']);
    expect(await numbers({ status: 'withdrawn' })).to.deep.equal(['d']);
    expect(await numbers({ office: 'atyrau-city', key: 'atyrau/unemployment-certificate/office', status: 'active' })).to.deep.equal(
      ['a'],
    );
    expect(await numbers({ office: 'zhylyoi', status: 'completed' })).to.deep.equal([]);
  });

  it('should list the cases that stand in one of several relations to somebody', async () => {
    await store.create(sampleCase({ number: 'a' }));
    await store.create(sampleCase({ number: 'b', office: 'zhylyoi', takenAt: 'centre' }));
    await store.create(sampleCase({ number: 'c', office: 'zhylyoi', applicant: 'citizen' }));
    await store.create(sampleCase({ number: 'd', office: 'centre', applicant: 'zhylyoi' }));
    expect(await numbers({ among: [{ party: 'takenAt', id: 'centre' }] })).to.deep.equal(['b']);
    expect(await numbers({ among: [{ party: 'applicant', id: 'citizen' }, { party: 'office', id: 'atyrau-city' }] })).to.deep.equal(['c', 'a']);
    expect(await numbers({ among: [{ party: 'office', id: 'zhylyoi' }], status: 'active' })).to.deep.equal(['c', 'b']);
    expect(await numbers({ among: [] })).to.deep.equal([]);
  });

  it('should list the few of one office among many, and those that have ended, in the same order', async () => {
    for (let n = 0; n < 20; n += 1) {
      const few = n % 7 === 0;
      await store.create(sampleCase({ number: String(n).padStart(2, '0'), office: few ? 'zhylyoi' : 'atyrau-city', status: n === 7 ? 'completed' : 'active' }));
    }
    expect(await numbers({ office: 'zhylyoi' })).to.deep.equal(['14', '07', '00']);
    expect(await numbers({ among: [{ party: 'office', id: 'zhylyoi' }], status: 'active' })).to.deep.equal(['14', '00']);
    expect(await numbers({ office: 'zhylyoi', status: 'completed' })).to.deep.equal(['07']);
    expect(await numbers({ office: 'nowhere' })).to.deep.equal([]);
  });

  it('should hand out lists that nobody can change a case by', async () => {
    const record = sampleCase({ jobs: [sampleJob()] });
    await store.create(record);
    const [summary] = (await store.list()) as unknown as [{ office: string; tasks: unknown[]; jobs: { operation: string }[] }];
    expect(() => (summary.office = 'another')).to.throw(TypeError);
    expect(() => summary.tasks.push({})).to.throw(TypeError);
    expect(() => ((summary.jobs[0] as { operation: string }).operation = 'another')).to.throw(TypeError);
    (record.tasks as unknown[]).length = 0;
    expect((await store.list())[0]?.tasks).to.have.length(1);
  });

  it('should show in a list what a list needs and nothing of the variables', async () => {
    const record = sampleCase({ jobs: [sampleJob()], timers: [sampleTimer()], tasks: [sampleTask({ claimedBy: 'p1' })] });
    await store.create(record);
    const [summary] = await store.list();
    expect(summary).to.deep.include({ id: record.id, office: 'atyrau-city', tasks: record.tasks, jobs: record.jobs, timers: record.timers });
    expect(JSON.stringify(summary)).not.to.contain('Әбдіқалықова');
  });

  it('should find the jobs and timers that are due at an instant, that instant included', async () => {
    const at = '2026-11-21T04:00:00.000Z';
    await store.create(sampleCase({ number: 'job', jobs: [sampleJob({ nextAttemptAt: at })] }));
    await store.create(sampleCase({ number: 'timer', timers: [sampleTimer({ dueAt: at })] }));
    await store.create(sampleCase({ number: 'task' }));
    expect(await numbers({ jobDueBy: at })).to.deep.equal(['job']);
    expect(await numbers({ timerDueBy: at })).to.deep.equal(['timer']);
    expect(await numbers({ jobDueBy: '2026-11-21T03:59:59.999Z' })).to.deep.equal([]);
    expect(await numbers({ timerDueBy: '2026-11-21T03:59:59Z' })).to.deep.equal([]);
  });

  it('should find active cases of which a deadline has passed that the journal does not say so of', async () => {
    const dueAt = '2026-11-21T04:00:00.000Z';
    await store.create(sampleCase({ number: 'service', dueAt }));
    await store.create(sampleCase({ number: 'task', tasks: [sampleTask({ dueAt, binding: true })] }));
    await store.create(sampleCase({ number: 'job', jobs: [sampleJob({ dueAt, binding: true, nextAttemptAt: null })] }));
    await store.create(sampleCase({ number: 'short', tasks: [sampleTask({ dueAt })] }));
    await store.create(sampleCase({ number: 'told', dueAt, passed: true }));
    await store.create(sampleCase({ number: 'ended', dueAt, status: 'completed', tasks: [] }));
    expect(await numbers({ passedBy: dueAt })).to.deep.equal([]);
    expect(await numbers({ passedBy: '2026-11-21T04:00:00.001Z' })).to.have.members(['service', 'task', 'job']);
    expect(await store.nextDueAt()).to.equal('2026-11-21T04:00:00.001Z');
  });

  it('should find incidents, which are never due', async () => {
    const incident = sampleJob({ nextAttemptAt: null, incident: { reason: 'no answer', at: '2026-11-20T05:00:00.000Z' } });
    await store.create(sampleCase({ number: 'stuck', jobs: [incident] }));
    await store.create(sampleCase({ number: 'runs', jobs: [sampleJob({ nextAttemptAt: '2026-12-01T00:00:00.000Z' })] }));
    expect(await numbers({ incident: true })).to.deep.equal(['stuck']);
    expect(await numbers({ incident: false })).to.deep.equal(['runs']);
    expect(await numbers({ jobDueBy: '2027-01-01T00:00:00.000Z' })).to.deep.equal(['runs']);
  });

  it('should say when something is due next, and forget what is done', async () => {
    expect(await store.nextDueAt()).to.equal(null);
    const later = sampleCase({ timers: [sampleTimer({ dueAt: '2026-11-25T00:00:00.000Z' })] });
    const sooner = sampleCase({ jobs: [sampleJob({ nextAttemptAt: '2026-11-24T00:00:00.000Z' })] });
    await store.create(later);
    await store.create(sooner);
    expect(await store.nextDueAt()).to.equal('2026-11-24T00:00:00.000Z');
    await store.save({ ...sooner, revision: 2, jobs: [] });
    expect(await store.nextDueAt()).to.equal('2026-11-25T00:00:00.000Z');
    await store.save({ ...later, revision: 2, timers: [] });
    expect(await store.nextDueAt()).to.equal(null);
  });

  it('should find cases by person, the newest first', async () => {
    const variables = { iin: '850312300012', surname: 'Әбдіқалықова' };
    await store.create(sampleCase({ number: 'a', state: { variables } }));
    await store.create(sampleCase({ number: 'b', state: { variables }, startedAt: '2026-11-21T04:00:00.000Z' }));
    await store.create(sampleCase({ number: 'c', state: { variables: {} } }));
    expect((await store.find({ iin: '850312300012' })).map(({ summary, name }) => [summary.number, name])).to.deep.equal([
      ['b', 'Әбдіқалықова'],
      ['a', 'Әбдіқалықова'],
    ]);
    expect(JSON.stringify((await store.find({ name: 'әбд' }))[0]?.summary)).not.to.contain('850312300012');
  });

  it('should find every case of a person, and only those that are still theirs', async () => {
    const of = (iin: string): { variables: { iin: string } } => ({ variables: { iin } });
    const records = ['a', 'b', 'c'].map((number) => sampleCase({ number, state: of('850312300012') }));
    for (const record of records) await store.create(record);
    const found = async (iin: string): Promise<string[]> => (await store.find({ iin })).map(({ summary }) => summary.number);
    expect(await found('850312300012')).to.deep.equal(['c', 'b', 'a']);
    for (const record of records.slice(0, 2)) await store.save({ ...record, revision: 2, state: of('900101400013') });
    expect(await found('850312300012')).to.deep.equal(['c']);
    expect(await found(' 900101400013 ')).to.deep.equal(['b', 'a']);
    expect(await found('700101400013')).to.deep.equal([]);
  });

  it('should find a case by what was entered later, and not by what was erased', async () => {
    const record = sampleCase({ state: { variables: {} } });
    await store.create(record);
    expect(await store.find({ name: 'әбд' })).to.be.empty;
    await store.save({ ...record, revision: 2, state: { variables: { surname: 'Әбдіқалықова' } } });
    expect(await store.find({ name: 'әбд' })).to.have.length(1);
    await store.save({ ...record, revision: 3, state: { variables: {} } });
    expect(await store.find({ name: 'әбд' })).to.be.empty;
  });

  it('should have set no file aside', () => {
    expect(store.damaged()).to.deep.equal([]);
  });
}
