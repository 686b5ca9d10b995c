/**
 * What the store of cases costs, each figure beside a bare append of the same bytes to one file of the same run (written
 * and fdatasync'ed; one after another, and 32 at once sharing a turn of the disk): saves, loads with saves, lists, at a
 * growing number of waiting cases; and the start of a whole server on them. `npm run bench:store [-- <cases> …]`, by
 * default 100 and 10000.
 */
import { execFile } from 'node:child_process';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildApp } from '../../../src/app.ts';
import type { Case } from '../../../src/cases/case.ts';
import { readConfig } from '../../../src/config.ts';
import { knownOf } from '../../../src/runtime/known-of.ts';
import { LowdbCaseStore } from '../../../src/stores/lowdb/lowdb-case-store.ts';
import { quietSurroundings } from '../../quiet-surroundings.ts';
import { writeCases } from './write-cases.ts';

const SIZES = process.argv.slice(2).map(Number);
/** Writes of each figure. */
const ALONE = 400;
const TOGETHER = 6_400;
/** Who write at once. */
const WRITERS = 32;

const options = { warn: (message: string) => process.stderr.write(`${message}\n`), now: () => new Date() };
const root = join(tmpdir(), `reglament-bench-store-${process.pid}`);
print('cases', 'bytes', 'bare 1', 'save 1', 'ratio', `bare ${WRITERS}`, `save ${WRITERS}`, 'ratio', `load+save ${WRITERS}`, 'ratio', 'list ms', 'inbox ms', 'start s', 'RSS MB', 'heap MB');
try {
  for (const size of SIZES.length === 0 ? [100, 10_000] : SIZES) await measure(size);
} finally {
  await rm(root, { recursive: true, force: true });
}

async function measure(size: number): Promise<void> {
  const dataDir = join(root, String(size));
  const models = await demoCases(dataDir);
  const ids = await writeCases(dataDir, models, size);
  const made = await LowdbCaseStore.open(dataDir, options, knownOf);
  await made.checkpoint();
  await made.close();

  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--max-semi-space-size=8', join(import.meta.dirname, 'measure-start.ts'), dataDir]);
  const start = JSON.parse(stdout) as { readonly seconds: number; readonly rss: number; readonly heap: number };

  const store = await LowdbCaseStore.open(dataDir, options, knownOf);
  const some = ids.filter((_, n) => n % Math.floor(size / WRITERS) === 0).slice(0, WRITERS);
  const records = new Map<string, Case>();
  for (const id of some) records.set(id, (await store.read(id)) as Case);
  const bytes = Buffer.from(`${JSON.stringify(records.get(some[0] as string))}\n`);
  const next = (id: string): Case => {
    const record = records.get(id) as Case;
    const saved = { ...record, revision: record.revision + 1 };
    records.set(id, saved);
    return saved;
  };
  const bare = await open(join(dataDir, 'bare'), 'a');
  const bareAlone = await perSecond(ALONE, 1, bareAppend(bare, bytes));
  const saveAlone = await perSecond(ALONE, 1, async () => store.save(next(some[0] as string)));
  const bareTogether = await perSecond(TOGETHER, WRITERS, bareAppend(bare, bytes));
  const saveTogether = await perSecond(TOGETHER, WRITERS, async (writer) => store.save(next(some[writer % some.length] as string)));
  const stepTogether = await perSecond(TOGETHER, WRITERS, async (writer) => {
    const record = (await store.read(some[writer % some.length] as string)) as Case;
    await store.save({ ...record, revision: record.revision + 1 });
  });
  const listed = await milliseconds(() => store.list({ status: 'active' }));
  const office = models[0]?.office ?? '';
  const inbox = await milliseconds(() => store.list({ status: 'active', among: [{ party: 'office', id: office }] }));
  await store.close();
  await bare.close();
  const perSecondCells = [bareAlone, saveAlone, bareTogether, saveTogether, stepTogether].map((figure) => figure.toFixed(0));
  const [alone = '', saved = '', together = '', savedTogether = '', stepped = ''] = perSecondCells;
  print(
    String(size),
    String(bytes.length),
    alone,
    saved,
    (saveAlone / bareAlone).toFixed(2),
    together,
    savedTogether,
    (saveTogether / bareTogether).toFixed(2),
    stepped,
    (stepTogether / bareTogether).toFixed(2),
    listed.toFixed(1),
    inbox.toFixed(1),
    start.seconds.toFixed(2),
    (start.rss / 2 ** 20).toFixed(0),
    (start.heap / 2 ** 20).toFixed(0),
  );
}

/** The cases of the demonstration that wait, as a new installation makes them. */
async function demoCases(dataDir: string): Promise<readonly Case[]> {
  const app = await buildApp(readConfig({ DATA_DIR: dataDir }), quietSurroundings());
  await app.close();
  const store = await LowdbCaseStore.open(dataDir, options);
  const waiting = await store.list({ status: 'active' });
  const models = await Promise.all(waiting.map(async ({ id }) => (await store.read(id)) as Case));
  await store.close();
  return models;
}

/** Appends to one file; those that come while the disk is at work share its next turn. */
function bareAppend(file: FileHandle, bytes: Buffer): () => Promise<void> {
  let waiting: (() => void)[] = [];
  let working = false;
  const work = async (): Promise<void> => {
    working = true;
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await file.appendFile(Buffer.concat(group.map(() => bytes)));
      await file.datasync();
      for (const answer of group) answer();
    }
    working = false;
  };
  return () =>
    new Promise((resolve, reject) => {
      waiting.push(resolve);
      if (!working) work().catch(reject);
    });
}

/** How many a second, done by so many at once. */
async function perSecond(count: number, writers: number, work: (writer: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  const each = async (writer: number): Promise<void> => {
    for (let n = 0; n < count / writers; n += 1) await work(writer);
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => each(writer)));
  return (count / (performance.now() - begun)) * 1000;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  for (let n = 0; n < 5; n += 1) await work();
  return (performance.now() - begun) / 5;
}

function print(...cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(14)).join('')}\n`);
}
