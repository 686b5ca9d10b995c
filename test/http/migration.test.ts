import { expect } from 'chai';
import { checkContext } from '../../src/check-context.ts';
import { endProver } from '../../src/definitions/migration/prove-end.ts';
import { formerNames } from '../../src/http/former-names.ts';
import type { MigrationPlanView, MigrationResultView } from '../../src/http/contract.ts';
import { CaseMigrations } from '../../src/runtime/migration/case-migrations.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { install, type Installation, KEY, person } from '../runtime/installation.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const ADDRESS = `/api/definitions/${KEY}/migration`;
const counter = person('counter');

describe('http: running cases moved to another version', () => {
  let server: TestServer;
  let analyst: Browser;
  let old: Installation;
  let cases: MemoryCaseStore;

  /** Two cases at `note`, one of which knows something, and a version that calls the place `remark`. */
  beforeEach(async () => {
    cases = new MemoryCaseStore();
    const stores = { cases, definitions: new MemoryDefinitionStore() };
    old = await install(stores);
    await old.runtime.startCase(KEY, counter);
    const { id } = await old.runtime.startCase(KEY, counter);
    await old.runtime.completeTask(id, 'note', 1, { note: 'private words' }, counter);
    const edit = (xml: string): string => xml.replaceAll('id="note"', 'id="remark"').replaceAll('Ref="note"', 'Ref="remark"');
    const { runtime } = await install({ ...stores, clock: old.clock, edit });
    server = await TestServer.start({ migrations: new CaseMigrations(runtime.mover, endProver((content) => checkContext(content))) });
    analyst = await server.signIn('analyst');
  });
  afterEach(() => server.stop());

  const plan = async (mapping = {}): Promise<MigrationPlanView> => bodyOf(await analyst.post(`${ADDRESS}/plan`, { to: 2, mapping }));
  const waiting = async (): Promise<string> => (await plan()).groups.find(({ at }) => at[0] === 'note')?.cases[0]?.id ?? '';

  it('should plan with numbers and places, and tell no value', async () => {
    const { groups, moved } = await plan();
    expect(groups.map(({ at, state }) => `${at.join()} ${state}`)).to.have.members(['note mapping', 'ask continues']);
    expect(groups.flatMap(({ faults }) => faults)).to.deep.equal([
      { reason: 'element-gone', element: 'note', variable: null, path: [], places: ['remark', 'seal'], proposed: 'remark' },
    ]);
    expect(moved).to.deep.equal([]);
    expect(JSON.stringify(groups)).not.to.include('private words');
  });

  it('should try on copies, move, and take back', async () => {
    const asked = { to: 2, mapping: { note: 'remark' }, cases: [await waiting()] };
    const tried = await bodyOf<MigrationResultView[]>(await analyst.post(`${ADDRESS}/dry-run`, asked));
    expect(tried[0]).to.deep.include({ from: 1, faults: [] });
    expect((await plan()).moved).to.deep.equal([]);

    const moved = await bodyOf<MigrationResultView[]>(await analyst.post(ADDRESS, { ...asked, reason: 'the act was amended' }));
    expect(moved[0]?.waits).to.deep.equal(tried[0]?.waits);
    expect((await plan()).moved.map(({ id, from }) => `${id} ${from}`)).to.deep.equal([`${asked.cases[0]} 1`]);

    expect((await analyst.post(`/api/cases/${asked.cases[0]}/migration/undo`, {})).status).to.equal(204);
    const undone = await cases.read(asked.cases[0] ?? '');
    expect(undone === null ? null : await formerNames(old.runtime.catalogue, undone)).to.deep.equal({ remark: 'Note' });
    await problem(await analyst.post(`/api/cases/${asked.cases[0]}/migration/undo`, {}), 409, 'migration-settled');
  });

  it('should refuse the one case that does not move, with its reasons', async () => {
    const refused = await problem(await analyst.post(ADDRESS, { to: 2, mapping: {}, cases: [await waiting()], reason: 'amended' }), 409, 'migration-refused');
    expect(refused.details?.['faults']).to.have.length(1);
  });

  it('should know no other version, no case of another service, and no move without a reason', async () => {
    await problem(await analyst.post(`${ADDRESS}/plan`, { to: 9, mapping: {} }), 404, 'definition-unknown');
    await problem(await analyst.post(`${ADDRESS}/dry-run`, { to: 2, mapping: {}, cases: ['none'] }), 404, 'case-unknown');
    await problem(await analyst.post(ADDRESS, { to: 2, mapping: {}, cases: ['none'], reason: ' ' }), 400, 'request-invalid');
  });
});
