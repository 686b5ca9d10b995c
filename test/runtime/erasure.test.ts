import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { eraseCase } from '../../src/installation-at-rest.ts';
import type { Case } from '../../src/cases/case.ts';
import { CaseUnknown } from '../../src/cases/errors.ts';
import { verifyCase } from '../../src/cases/verify-case.ts';
import { readConfig } from '../../src/config.ts';
import { CaseErasure } from '../../src/runtime/erasure/case-erasure.ts';
import { eraseValues } from '../../src/runtime/erasure/erase-values.ts';
import { CaseStillActive } from '../../src/runtime/erasure/errors.ts';
import type { ErasureOrder } from '../../src/runtime/erasure/erasure-store.ts';
import { ReasonRequired } from '../../src/runtime/errors.ts';
import { knownOf } from '../../src/runtime/known-of.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import { verifyFolder } from '../../src/stores/lowdb/verify/verify-folder.ts';
import { sampleCase } from '../stores/sample-case.ts';
import { rejection, temporaryFolder } from '../stores/temporary-folder.ts';

const fixture = resolve(import.meta.dirname, '../fixtures/data-folders/format-1');
const at = new Date('2026-11-22T05:00:00Z');

describe('erasing what is personal', () => {
  describe('of a data folder', () => {
    /** Found in nobody else's case. */
    const values = { surname: 'Единственникова', givenName: 'Аполлинария', iin: '900101499999', address: 'улица Неповторимая, 77' };
    let dataDir: string;
    let remove: () => Promise<void>;
    let before: Case;

    beforeEach(async () => {
      ({ path: dataDir, remove } = await temporaryFolder());
      await cp(fixture, dataDir, { recursive: true });
      const cases = (await readdir(join(dataDir, 'cases'), { recursive: true })).filter((name) => name.endsWith('.json'));
      for (const name of cases) {
        const record = JSON.parse(await readFile(join(dataDir, 'cases', name), 'utf8')) as Case;
        if (record.status !== 'completed') continue;
        const state = { ...(record.state as { variables: object }), variables: { ...(record.state as { variables: object }).variables, ...values } };
        const attachments = record.attachments.map((attachment) => ({ ...attachment, name: 'удостоверение Единственниковой.pdf' }));
        await writeFile(join(dataDir, 'cases', name), JSON.stringify({ ...record, state, attachments }));
      }
      // With an index on the disk, as a server leaves it.
      const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => at }, knownOf);
      const [summary] = await stores.cases.list({ status: 'completed' });
      before = (await stores.cases.read(summary?.id ?? '')) ?? expect.fail();
      const mail = { to: 'apollinaria@mail.example', subject: 'Единственникова', text: values.address, document: null, queuedAt: at.toISOString(), attempts: 0, nextAttemptAt: null, fault: null };
      const about = { id: before.id, number: before.number };
      await stores.mails.add({ ...mail, id: hashOf(`notice/${before.id}/3`), key: `notice/${before.id}/3`, case: about });
      await stores.close();
      await mkdir(join(dataDir, 'outbox'));
      await writeFile(join(dataDir, 'outbox', `${hashOf(`notice/${before.id}/4`)}.eml`), values.surname);
      const folder = join(dataDir, 'cases', before.id.slice(0, 2));
      await writeFile(join(folder, `${before.id}.json.damaged-20261101T000000000Z`), values.surname);
      await mkdir(join(dataDir, 'case-log'), { recursive: true });
      await writeFile(join(dataDir, 'case-log/0000000001.log.damaged-20261101T000000000Z'), `0 other 1 {}\n0 ${before.id} 1 {"surname":"${values.surname}"}\n`);
    });
    afterEach(() => remove());

    const config = (): ReturnType<typeof readConfig> => readConfig({ DATA_DIR: dataDir });

    /** The files in which any of the texts stands, in whatever writing JSON gives it, or that are called by it. */
    async function filesWith(texts: readonly string[]): Promise<readonly string[]> {
      const entries = (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
      const found = await Promise.all(
        entries.map(async ({ name, parentPath }) => {
          const path = join(parentPath, name);
          const bytes = await readFile(path);
          return texts.some((text) => bytes.includes(text) || name.includes(text)) ? [path.slice(dataDir.length + 1)] : [];
        }),
      );
      return found.flat();
    }

    it('should leave none of the values, salts, names and files anywhere in the folder', async () => {
      const texts = [...Object.values(values), 'Единственников', 'apollinaria', ...Object.values(before.salts)];
      expect((await filesWith(texts)).length, 'beforehand').to.be.at.least(5);

      await eraseCase(config(), before.number, 'решение суда');

      expect(await filesWith(texts)).to.deep.equal([]);
      expect(await readdir(join(dataDir, 'files'))).to.not.include(before.id);
    });

    it('should leave the chain, the other cases and everything else as they verify', async () => {
      await eraseCase(config(), before.id, 'решение суда');
      const { findings, cases } = await verifyFolder(dataDir);
      expect(findings.filter(({ fault }) => fault !== 'set-aside')).to.deep.equal([]);
      expect(cases).to.equal(4);
    });

    it('should let the systems count on from where they were', async () => {
      const ledger = join(dataDir, 'systems/registration.jsonl');
      const linesOf = async (): Promise<{ key: string; ordinal: number; result: unknown }[]> =>
        (await readFile(ledger, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as never);
      const earlier = await linesOf();
      await eraseCase(config(), before.id, 'решение суда');
      const later = await linesOf();
      expect(later.map(({ key, ordinal }) => [key, ordinal])).to.deep.equal(earlier.map(({ key, ordinal }) => [key, ordinal]));
      expect(later.filter(({ key }) => key.startsWith(before.id)).every(({ result }) => result === null)).to.equal(true);
      expect(later.filter(({ key }) => !key.startsWith(before.id))).to.deep.equal(earlier.filter(({ key }) => !key.startsWith(before.id)));
    });

    it('should refuse a case that goes on, and leave it whole', async () => {
      const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => at });
      const [active] = await stores.cases.list({ status: 'active' });
      await stores.close();
      expect(await rejection(eraseCase(config(), active?.id ?? '', 'просьба'))).to.be.instanceOf(CaseStillActive);
      expect(await readdir(dataDir)).to.not.include('erasing');
      expect((await verifyFolder(dataDir)).findings.filter(({ fault }) => fault !== 'set-aside')).to.deep.equal([]);
    });

    it('should finish at the next occasion what a crash has broken off', async () => {
      // given an order that was kept, and a process that died before it did anything more
      await mkdir(join(dataDir, 'erasing'));
      await writeFile(join(dataDir, 'erasing', `${before.id}.json`), JSON.stringify({ schema: 1, case: before.id, years: 5, reason: null, by: null }));
      // when anything is asked to be erased, even in vain
      expect(await rejection(eraseCase(config(), 'no-such-case', 'просьба'))).to.be.instanceOf(CaseUnknown);
      // then it is the broken-off order that was done
      expect(await filesWith([values.surname])).to.deep.equal([]);
      expect(await readdir(join(dataDir, 'erasing'))).to.deep.equal([]);
      const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => at });
      const after = await stores.cases.read(before.id);
      await stores.close();
      expect(after?.erased).to.include({ years: 5, reason: null });
    });
  });

  describe('of a case', () => {
    const cause = { at, actor: { kind: 'person', id: 'admin' }, salt: () => 'ab'.repeat(16) } as const;
    const ended = (): Case => ({
      ...sampleCase(),
      status: 'withdrawn',
      tasks: [],
      jobs: [],
      endedAt: '2026-11-20T05:00:00.000Z',
      withdrawalReason: 'переезд',
      journal: [],
      answersByHand: [{ element: 'a', pass: 1, reason: 'звонили', by: 'p', at: '2026-11-20T05:00:00.000Z' }],
      requests: [{ key: 'k', of: 'o' }],
    });

    it('should say in the journal when, by which rule and by whom, and vouch for the reason alone', () => {
      const erased = eraseValues(ended(), { years: null, reason: 'решение суда' }, cause);
      const last = erased.journal.at(-1);
      expect(last).to.deep.include({ at: at.toISOString(), actor: { kind: 'person', id: 'admin' } });
      expect(last?.event).to.include({ type: 'values-erased', years: null });
      expect(erased.erased).to.deep.equal({ at: at.toISOString(), years: null, reason: 'решение суда', by: 'admin' });
      expect(verifyCase(erased)).to.equal(null);
      expect(verifyCase({ ...erased, erased: { ...erased.erased!, reason: 'другое' } })).to.deep.equal({ seq: 1, reason: 'values' });
      expect(JSON.stringify(erased)).to.not.match(/переезд|звонили/);
    });

    it('should change nothing the second time', () => {
      const once = eraseValues(ended(), { years: 5, reason: null }, cause);
      expect(eraseValues(once, { years: null, reason: 'ещё раз' }, cause)).to.equal(once);
    });
  });

  describe('by the rule', () => {
    async function given(years: number | null): Promise<{ readonly erasure: CaseErasure; readonly cases: MemoryCaseStore; readonly begun: ErasureOrder[]; readonly traces: string[] }> {
      const cases = new MemoryCaseStore();
      const begun: ErasureOrder[] = [];
      const traces: string[] = [];
      const ends = [['11111111-1111-4111-8111-111111111111', '2021-11-22T04:59:59.000Z'], ['22222222-2222-4222-8222-222222222222', '2021-11-22T05:00:01.000Z']] as const;
      for (const [id, endedAt] of ends) await cases.create({ ...sampleCase(), id, number: id, status: 'completed', tasks: [], jobs: [], timers: [], messages: [], journal: [], endedAt });
      await cases.create({ ...sampleCase(), startedAt: '2000-01-01T00:00:00.000Z' });
      const erasure = new CaseErasure({
        years,
        cases,
        change: async (id, work) => {
          const subject = (await cases.read(id)) ?? expect.fail();
          const changed = { ...work(subject), revision: subject.revision + 1 };
          await cases.save(changed);
          return changed;
        },
        salt: () => 'ab'.repeat(16),
        store: {
          begin: async (order) => void (begun.some((one) => one.case === order.case) || begun.push(order)),
          begun: async () => [...begun],
          eraseTraces: async (erased) => void traces.push(...erased.map(({ id }) => id)),
          done: async (order) => void begun.splice(begun.findIndex((one) => one.case === order.case), 1),
        },
        clock: () => at,
      });
      return { erasure, cases, begun, traces };
    }

    it('should be due so many years after the end, never before, never while a case goes on', async () => {
      const { erasure, traces, begun, cases } = await given(5);
      expect((await erasure.due()).map(({ endedAt }) => endedAt)).to.deep.equal(['2021-11-22T04:59:59.000Z']);
      expect(await erasure.eraseDue()).to.equal(1);
      expect(traces).to.deep.equal(['11111111-1111-4111-8111-111111111111']);
      expect(begun).to.deep.equal([]);
      expect((await cases.read('11111111-1111-4111-8111-111111111111'))?.journal.at(-1)?.event).to.deep.include({ type: 'values-erased', years: 5 });
      expect(await erasure.due(), 'afterwards').to.deep.equal([]);
    });

    it('should let one case that cannot be erased hold up no other, and try it again', async () => {
      const { erasure, cases, begun, traces } = await given(4);
      const save = cases.save.bind(cases);
      let broken = true;
      cases.save = async (record) => {
        if (broken && record.id.startsWith('1')) throw new Error('the disk is full');
        await save(record);
      };
      expect((await rejection(erasure.eraseDue())).message).to.equal('the disk is full');
      expect(traces).to.deep.equal(['22222222-2222-4222-8222-222222222222']);
      expect(begun.map((order) => order.case)).to.deep.equal(['11111111-1111-4111-8111-111111111111']);
      broken = false;
      await erasure.resume();
      expect(traces).to.include('11111111-1111-4111-8111-111111111111');
      expect(begun).to.deep.equal([]);
    });

    it('should say beforehand what another rule would erase', async () => {
      const { erasure } = await given(null);
      expect(await erasure.due()).to.deep.equal([]);
      expect(await erasure.due(4)).to.have.length(2);
      expect(await erasure.due(6)).to.have.length(0);
    });

    it('should erase nothing where there is no rule', async () => {
      const { erasure } = await given(null);
      expect(await erasure.eraseDue()).to.equal(0);
    });

    it('should ask for a reason where a person erases', async () => {
      const { erasure } = await given(null);
      expect(await rejection(erasure.erase('11111111-1111-4111-8111-111111111111', ' ', 'admin'))).to.be.instanceOf(ReasonRequired);
    });
  });
});

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
