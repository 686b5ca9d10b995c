import { expect } from 'chai';
import { cp, readdir, readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Case } from '../../src/cases/case.ts';
import { LowdbCaseStore } from '../../src/stores/lowdb/lowdb-case-store.ts';
import { logLine } from '../../src/stores/lowdb/log/log-line.ts';
import { soughtInSample } from './contract/case-store-contract.ts';
import { failingFiles, type Operation, systemError } from './failing-files.ts';
import { sampleCase, sampleJob } from './sample-case.ts';
import { temporaryFolder } from './temporary-folder.ts';

const now = (): Date => new Date('2026-11-22T05:00:00.000Z');

describe('the index of cases on the disk', () => {
  let dataDir: string;
  let remove: () => Promise<void>;
  let opened: LowdbCaseStore | null;
  let warnings: string[];
  let records: Case[];

  /** Given three cases, one saved twice, of a server that was stopped. */
  beforeEach(async () => {
    ({ path: dataDir, remove } = await temporaryFolder());
    [opened, warnings] = [null, []];
    records = [sampleCase({ jobs: [sampleJob()] }), sampleCase({ state: { variables: { iin: '850312300012' } } }), sampleCase()];
    const store = await open();
    for (const record of records) await store.create(record);
    await store.checkpoint();
    records[0] = { ...(records[0] as Case), revision: 2, outcome: 'second' };
    await store.save(records[0]);
    await close();
  });
  afterEach(async () => {
    await close();
    await remove();
  });

  async function open(fault: (operation: Operation) => Error | number | null = () => null, folder = dataDir): Promise<LowdbCaseStore> {
    opened = await LowdbCaseStore.open(folder, { warn: (message) => warnings.push(message), now, files: failingFiles(fault) }, soughtInSample);
    return opened;
  }
  async function close(): Promise<void> {
    await opened?.close();
    opened = null;
  }
  const index = (): string => join(dataDir, 'case-index.log');
  const fileOf = ({ id }: Case): string => join(dataDir, 'cases', id.slice(0, 2), `${id}.json`);
  /** A file put in the place of another, as a tool of back-up would. */
  async function replace(record: Case, text: string): Promise<void> {
    await writeFile(`${fileOf(record)}.new`, text);
    await rename(`${fileOf(record)}.new`, fileOf(record));
  }
  /** The file system's clock goes in ticks, and what happens in one counts as a change. */
  async function laterThanFolders(): Promise<void> {
    const folders = records.map((record) => dirname(fileOf(record)));
    const last = Math.max(...(await Promise.all(folders.map(async (path) => (await stat(path)).ctimeMs))));
    while ((await stat(index())).ctimeMs <= last) await utimes(index(), now(), now());
  }
  async function expectAll(store: LowdbCaseStore): Promise<void> {
    for (const record of records) expect(await store.read(record.id)).to.deep.equal(record);
    expect((await store.list()).map(({ id, revision }) => [id, revision])).to.have.deep.members(records.map(({ id, revision }) => [id, revision]));
    expect(await store.find({ iin: '850312300012' })).to.have.length(1);
    expect(store.damaged()).to.deep.equal([]);
  }

  it('should be all that a start reads', async () => {
    await laterThanFolders();
    for (const record of records) await truncate(fileOf(record), 3);
    const store = await open();
    expect((await store.list()).map(({ id, outcome }) => [id, outcome])).to.have.deep.members(records.map(({ id, outcome }) => [id, outcome]));
    expect(await store.find({ iin: '850312300012' })).to.have.length(1);
    expect(await store.nextDueAt()).to.equal('2026-11-20T04:00:00.000Z');
    expect(store.damaged()).to.deep.equal([]);
    expect(await store.read(records[2]?.id ?? '')).to.equal(null);
    expect(store.damaged()).to.have.length(1);
  });

  it('should be for the owner alone', async () => {
    expect((await stat(index())).mode & 0o777).to.equal(0o600);
  });

  it('should be made anew where it is missing', async () => {
    await rm(index());
    await expectAll(await open());
    await close();
    expect(warnings).to.deep.equal([]);
    expect((await readFile(index(), 'utf8')).split('\n')).to.have.length(6);
  });

  it('should not be believed where a line of it is damaged, anywhere', async () => {
    const whole = await readFile(index());
    for (const place of [0, 12, 200, whole.length - 400]) {
      const bytes = Buffer.from(whole);
      bytes[place] = bytes[place] === 0x21 ? 0x22 : 0x21;
      await writeFile(index(), bytes);
      await expectAll(await open());
      await close();
    }
    expect(warnings.every((warning) => /^the index of cases is (damaged|not its own)/.test(warning))).to.equal(true);
    expect(warnings).to.have.length(4);
  });

  it('should do without the end of an addition that was broken off', async () => {
    // Within the last two lines: the case that was added, and the end of the addition.
    for (const cut of [1, 5, 30, 300]) {
      const [first] = records as [Case];
      records[0] = { ...first, revision: first.revision + 1, outcome: `before ${cut}` };
      // As far as a server comes that is killed there: its log still holds what is being added.
      const store = await open(({ name, path }) => (name === 'remove' && path.includes('case-log') ? systemError('EIO') : null));
      await store.save(records[0]);
      await close();
      await truncate(index(), (await stat(index())).size - cut);
      await expectAll(await open());
      await close();
      warnings = [];
      await expectAll(await open());
      expect(warnings).to.deep.equal([]);
    }
  });

  it('should not be believed where its lines are whole and of another shape', async () => {
    const lines = (await readFile(index(), 'utf8')).split('\n');
    const head = Buffer.from(`${lines[0] ?? ''}\n`);
    await writeFile(index(), Buffer.concat([head, logLine(records[0]?.id ?? '', 2, '[1,2]'), logLine('end', 1, '{}')]));
    await expectAll(await open());
    expect(warnings).to.deep.equal(['the index of cases is damaged; every case is read to make it anew']);
  });

  it('should not be believed in a copy of the folder', async () => {
    const copy = join(dataDir, 'copy');
    await cp(join(dataDir, 'cases'), join(copy, 'cases'), { recursive: true });
    await rm(fileOf(records[1] as Case));
    await cp(index(), join(copy, 'case-index.log'), { preserveTimestamps: true });
    await rm(join(copy, 'cases', (records[2] as Case).id.slice(0, 2)), { recursive: true });
    const store = await open(() => null, copy);
    expect(await store.list()).to.have.length(2);
    expect(warnings).to.deep.equal(['the index of cases is not its own; every case is read to make it anew']);
  });

  it('should notice case files that were put there, replaced or removed since, whatever time they show', async () => {
    const [first, second, third] = records as [Case, Case, Case];
    const put = sampleCase({ id: `${first.id.slice(0, -4)}ffff` });
    await replace(second, JSON.stringify({ ...second, revision: 7 }));
    await rm(fileOf(third));
    await writeFile(fileOf(put), JSON.stringify(put));
    for (const record of [second, put]) await utimes(fileOf(record), new Date(0), new Date(0));
    const store = await open();
    expect((await store.list()).map(({ id, revision }) => [id, revision])).to.have.deep.members([[first.id, 2], [second.id, 7], [put.id, 1]]);
    expect(warnings).to.deep.equal([`${fileOf(third)} is gone; the case is no longer listed`]);
  });

  it('should notice a damaged file that was put there since, and a whole folder that is gone', async () => {
    const [first, second, third] = records as [Case, Case, Case];
    await replace(first, '{"schema":1,');
    await rm(join(dataDir, 'cases', second.id.slice(0, 2)), { recursive: true });
    const store = await open();
    expect((await store.list()).map(({ id }) => id)).to.deep.equal([third.id].filter((id) => id.slice(0, 2) !== second.id.slice(0, 2)));
    expect(store.damaged()).to.have.length(first.id.slice(0, 2) === second.id.slice(0, 2) ? 0 : 1);
  });

  it('should be put right by a case that turns out to be another when it is read', async () => {
    const [first] = records as [Case];
    await laterThanFolders();
    // Written over in its place: the folder does not tell.
    await writeFile(fileOf(first), JSON.stringify({ ...first, revision: 9, status: 'completed', outcome: 'ninth', tasks: [] }));
    const store = await open();
    expect(await store.read(first.id)).to.include({ revision: 9 });
    expect((await store.list({ status: 'completed' })).map(({ outcome }) => outcome)).to.deep.equal(['ninth']);
    expect(warnings).to.deep.equal([`${fileOf(first)} was changed by somebody else: revision 9, not 2`]);
    await store.save({ ...first, revision: 10 });
    expect(await store.read(first.id)).to.deep.equal({ ...first, revision: 10 });
  });

  it('should keep nothing of an earlier state after a checkpoint', async () => {
    const store = await open();
    const [, second] = records as [Case, Case];
    await store.save({ ...second, revision: 2, state: { variables: {} } });
    await store.checkpoint();
    const texts = await Promise.all([index(), fileOf(second)].map((path) => readFile(path, 'utf8')));
    for (const text of texts) expect(text).not.to.contain('850312300012');
    expect(await readdir(join(dataDir, 'case-log'))).to.deep.equal([]);
  });

  it('should leave what it cannot keep up with to the log', async () => {
    const [first] = records as [Case];
    const store = await open(({ path }) => (path.includes('case-index') ? systemError('ENOSPC') : null));
    await store.save({ ...first, revision: 3 });
    records[0] = { ...first, revision: 3 };
    await close();
    expect(await readdir(join(dataDir, 'case-log'))).to.have.length(1);
    await expectAll(await open());
  });

  it('should be left alone by a store that does not know what cases are found by', async () => {
    const before = await readFile(index());
    const store = await LowdbCaseStore.open(dataDir, { warn: (message) => warnings.push(message), now });
    const [first] = records as [Case];
    await store.save({ ...first, revision: 3 });
    await store.close();
    expect(await readFile(index())).to.deep.equal(before);
    records[0] = { ...first, revision: 3 };
    await expectAll(await open());
  });

  it('should hold of a case what is pinned here: whoever changes it raises the schema of the file', async () => {
    const [head, ...lines] = (await readFile(index(), 'utf8')).trimEnd().split('\n').map((line) => line.split(' ').slice(1));
    expect(head?.slice(0, 2)).to.deep.equal(['index', '2']);
    const texts = lines.filter(([id]) => id === records[1]?.id).map((line) => line.slice(2).join(' '));
    const { number, definition, office, startedAt, tasks } = records[1] as Case;
    const parties = [number, definition.key, 1, office, null, null, 'active', null];
    const waiting = [startedAt, null, null, tasks, [], [], [], {}];
    expect(JSON.parse(texts.at(-1) ?? '')).to.deep.equal([...parties, ...waiting, '850312300012', null, null]);
  });
});
