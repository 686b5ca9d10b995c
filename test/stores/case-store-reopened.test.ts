import { array, assert, asyncProperty, boolean, constant, integer, oneof, record } from 'fast-check';
import { expect } from 'chai';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Case } from '../../src/cases/case.ts';
import { ReglamentError } from '../../src/errors.ts';
import { LowdbCaseStore } from '../../src/stores/lowdb/lowdb-case-store.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { soughtInSample } from './contract/case-store-contract.ts';
import { failingFiles, systemError } from './failing-files.ts';
import { sampleCase, sampleTimer } from './sample-case.ts';
import { temporaryFolder } from './temporary-folder.ts';

const now = (): Date => new Date('2026-11-22T05:00:00.000Z');
const OFFICES = ['atyrau-city', 'zhylyoi'];
const IINS = ['850312300012', '900101400013', null];

/** What is done to a store. `which` names one of a few cases. */
const act = oneof(
  { weight: 8, arbitrary: record({ kind: constant('save' as const), which: integer({ min: 0, max: 5 }), mark: integer({ min: 0, max: 999 }), stale: boolean() }) },
  { weight: 1, arbitrary: record({ kind: constant('checkpoint' as const) }) },
  { weight: 1, arbitrary: record({ kind: constant('stopped' as const) }) },
  { weight: 2, arbitrary: record({ kind: constant('killed' as const) }) },
  { weight: 1, arbitrary: record({ kind: constant('full' as const), operations: integer({ min: 1, max: 6 }) }) },
);

describe('a store of cases on files, whatever is saved and however it ends', () => {
  it('should answer as one in memory does', async function () {
    this.timeout(60_000);
    await assert(
      asyncProperty(array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        const { path, remove } = await temporaryFolder();
        const memory = new MemoryCaseStore(soughtInSample);
        const ids = Array.from({ length: 6 }, () => sampleCase());
        let [life, full] = [0, 0];
        const folder = (): string => join(path, String(life));
        const files = failingFiles(({ name }) => (['write', 'create', 'rename'].includes(name) && full > 0 ? ((full -= 1), systemError('ENOSPC')) : null));
        const options = { warn: () => {}, now, files, segmentBytes: 4_000 };
        let store = await LowdbCaseStore.open(folder(), options, soughtInSample);
        try {
          for (const one of acts) {
            if (one.kind === 'save') await save(store, memory, ids[one.which] as Case, one.mark, one.stale);
            else if (one.kind === 'checkpoint') await store.checkpoint().catch(() => {});
            else if (one.kind === 'full') full = one.operations;
            else {
              full = 0;
              if (one.kind === 'stopped') await store.close();
              const before = folder();
              life += 1;
              await leftBehind(before, folder());
              if (one.kind === 'killed') await store.close();
              store = await LowdbCaseStore.open(folder(), options, soughtInSample);
            }
            await expectSame(store, memory, ids);
          }
          expect(store.damaged()).to.deep.equal([]);
        } finally {
          full = 0;
          await store.close();
          await remove();
        }
      }),
      { numRuns: 25 },
    );
  });
});

/**
 * What a process that is killed leaves behind. It is still at work here, and what it takes away meanwhile is not copied:
 * a segment of the log is taken away when its cases are in their files, which are copied after the log.
 */
async function leftBehind(from: string, to: string): Promise<void> {
  for (const part of ['case-log', 'cases', '']) {
    const entries = await readdir(join(from, part), { recursive: part !== '', withFileTypes: true }).catch(ifThere([]));
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const source = join(entry.parentPath, entry.name);
      const target = join(to, relative(from, source));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(source, target).catch(ifThere(undefined));
    }
  }
}

/** The value in the place of what is not there. */
function ifThere<Value>(absent: Value): (error: NodeJS.ErrnoException) => Value {
  return (error) => {
    if (error.code === 'ENOENT') return absent;
    throw error;
  };
}

/** Saves the same in both; what the disk refuses is not done in memory either. */
async function save(store: LowdbCaseStore, memory: MemoryCaseStore, sample: Case, mark: number, stale: boolean): Promise<void> {
  const known = await memory.read(sample.id);
  const iin = IINS[mark % IINS.length] ?? null;
  const changed: Case = {
    ...(known ?? sample),
    revision: (known?.revision ?? 0) + (stale && known !== null ? 0 : 1),
    office: OFFICES[mark % OFFICES.length] as string,
    status: mark % 5 === 0 ? 'completed' : 'active',
    timers: mark % 4 === 0 ? [sampleTimer()] : [],
    state: { variables: iin === null ? {} : { iin, surname: `Ә${mark}` } },
  };
  const into = async (one: LowdbCaseStore | MemoryCaseStore): Promise<string> => {
    try {
      await (known === null ? one.create(changed) : one.save(changed));
      return 'saved';
    } catch (error) {
      if (!(error instanceof ReglamentError)) throw error;
      return error.code;
    }
  };
  const answer = await into(store);
  if (answer !== 'storage-unavailable') expect(await into(memory)).to.equal(answer);
}

async function expectSame(store: LowdbCaseStore, memory: MemoryCaseStore, samples: readonly Case[]): Promise<void> {
  for (const { id } of samples) expect(await store.read(id)).to.deep.equal(await memory.read(id));
  expect(await store.list()).to.deep.equal(await memory.list());
  expect(await store.list({ office: 'zhylyoi', status: 'active' })).to.deep.equal(await memory.list({ office: 'zhylyoi', status: 'active' }));
  for (const iin of IINS) if (iin !== null) expect(await store.find({ iin })).to.deep.equal(await memory.find({ iin }));
  expect(await store.nextDueAt()).to.equal(await memory.nextDueAt());
}
