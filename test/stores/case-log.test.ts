import { expect } from 'chai';
import { cp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../src/cases/case.ts';
import { StorageUnavailable } from '../../src/stores/errors.ts';
import type { FileOperations } from '../../src/stores/lowdb/file-operations.ts';
import { LowdbCaseStore } from '../../src/stores/lowdb/lowdb-case-store.ts';
import { soughtInSample } from './contract/case-store-contract.ts';
import { failingFiles, type Operation, systemError } from './failing-files.ts';
import { sampleCase } from './sample-case.ts';
import { rejection, temporaryFolder } from './temporary-folder.ts';

const now = (): Date => new Date('2026-11-22T05:00:00.000Z');

describe('the log of saved cases', () => {
  let dataDir: string;
  let remove: () => Promise<void>;
  let opened: LowdbCaseStore[];
  let warnings: string[];

  beforeEach(async () => {
    ({ path: dataDir, remove } = await temporaryFolder());
    opened = [];
    warnings = [];
  });
  afterEach(async () => {
    for (const store of opened) await store.close();
    await remove();
  });

  async function open(files?: FileOperations, folder = dataDir): Promise<LowdbCaseStore> {
    const options = { warn: (message: string) => warnings.push(message), now, ...(files && { files }) };
    const store = await LowdbCaseStore.open(folder, options, soughtInSample);
    opened.push(store);
    return store;
  }
  /** What a process that is killed leaves: a copy of the folder as it stands. */
  async function left(name: string): Promise<string> {
    const folder = join(dataDir, name);
    for (const part of ['case-log', 'cases']) {
      await cp(join(dataDir, part), join(folder, part), { recursive: true }).catch(() => {});
    }
    return folder;
  }
  const segments = async (folder = dataDir): Promise<string[]> =>
    (await readdir(join(folder, 'case-log'))).toSorted().map((name) => join(folder, 'case-log', name));

  it('should put a case into its file in the background, and keep no log after closing', async () => {
    const record = sampleCase();
    const store = await open();
    await store.create(record);
    expect(await segments()).to.have.length(1);
    await store.close();
    opened = [];
    expect(await segments()).to.deep.equal([]);
    const file = join(dataDir, 'cases', record.id.slice(0, 2), `${record.id}.json`);
    expect(JSON.parse(await readFile(file, 'utf8'))).to.deep.equal(record);
    expect((await stat(file)).mode & 0o777).to.equal(0o600);
  });

  it('should make one turn of the disk do for all saves that wait for it', async () => {
    let syncs = 0;
    const store = await open(failingFiles(({ name }) => ((syncs += name === 'datasync' ? 1 : 0), null)));
    await Promise.all(Array.from({ length: 200 }, (_, n) => store.create(sampleCase({ number: `N-${n}` }))));
    expect(syncs).to.be.within(1, 3);
    expect(await store.list()).to.have.length(200);
  });

  it('should answer a save only after its line is on the disk', async () => {
    const synced = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const files = failingFiles(() => null);
    const create: FileOperations['create'] = async (path) => ({
      ...(await files.create(path)),
      datasync: () => {
        begun.resolve();
        return synced.promise;
      },
    });
    const store = await open({ ...files, create });
    let answered = false;
    const saved = store.create(sampleCase()).then(() => (answered = true));
    await begun.promise;
    expect(answered).to.equal(false);
    expect(await store.list()).to.deep.equal([]);
    synced.resolve();
    await saved;
    expect(await store.list()).to.have.length(1);
  });

  it('should pass over a last line that was cut off at any byte', async function () {
    this.timeout(120_000);
    const record = sampleCase();
    const store = await open();
    await store.create(record);
    const [path = ''] = await segments();
    const { size: whole } = await stat(path);
    await store.save({ ...record, revision: 2 });
    const { size } = await stat(path);
    const folder = await left('cut');
    const [copy = ''] = await segments(folder);
    const bytes = await readFile(copy);
    for (let length = whole; length <= size; length += 1) {
      await writeFile(copy, bytes.subarray(0, length));
      const again = await LowdbCaseStore.open(folder, { warn: (message) => warnings.push(message), now, files: failingFiles(({ name }) => (name === 'create' ? systemError('EROFS') : null)) });
      expect((await again.read(record.id))?.revision).to.equal(length === size ? 2 : 1);
      expect(again.damaged()).to.deep.equal([]);
      await again.close();
    }
  });

  it('should begin a new segment after a cut one, and read both', async () => {
    const [first, second] = [sampleCase(), sampleCase()];
    const store = await open();
    await store.create(first);
    await store.create(second);
    const folder = await left('cut');
    const [copy = ''] = await segments(folder);
    await truncate(copy, (await stat(copy)).size - 5);
    const again = await open(failingFiles(({ path, name }) => (name === 'create' && path.includes('/cases/') ? systemError('ENOSPC') : null)), folder);
    await again.create(second);
    const last = await open(undefined, folder);
    expect(await last.read(first.id)).to.deep.equal(first);
    expect(await last.read(second.id)).to.deep.equal(second);
    expect(last.damaged()).to.deep.equal([]);
  });

  it('should name a damaged line, keep its segment aside and use the others', async () => {
    const records = [sampleCase(), sampleCase(), sampleCase()];
    const store = await open();
    for (const record of records) await store.create(record);
    const folder = await left('damaged');
    const [copy = ''] = await segments(folder);
    const bytes = await readFile(copy);
    bytes[bytes.indexOf(records[1]?.number ?? '')] = 0x21;
    await writeFile(copy, bytes);

    const again = await open(undefined, folder);
    await again.checkpoint();

    expect((await again.list()).map(({ id }) => id)).to.have.members([records[0]?.id, records[2]?.id]);
    expect(again.damaged().map(({ file, reason }) => [file, reason.replace(/\d+/, '#')])).to.deep.equal([[copy, 'no whole line at byte #']]);
    expect(await readdir(join(folder, 'case-log'))).to.deep.equal(['0000000001.log.damaged-20261122T050000000Z']);
    expect(warnings.filter((warning) => warning.includes(copy))).to.have.length(1);
  });

  it('should read the same twice, whichever of file and log is the newer', async () => {
    const record = sampleCase();
    const store = await open();
    await store.create(record);
    await store.checkpoint();
    await store.save({ ...record, revision: 2, outcome: 'second' });
    const logNewer = await left('log-newer');
    const older = await left('older-log');
    await store.save({ ...record, revision: 3, outcome: 'third' });
    await store.checkpoint();
    await cp(join(dataDir, 'cases'), join(older, 'cases'), { recursive: true });
    for (const [folder, revision] of [[logNewer, 2], [older, 3], [logNewer, 2], [older, 3]] as const) {
      const again = await LowdbCaseStore.open(folder, { warn: (message) => warnings.push(message), now }, soughtInSample);
      expect((await again.read(record.id))?.revision).to.equal(revision);
      expect((await again.list()).map((summary) => summary.revision)).to.deep.equal([revision]);
      await again.close();
    }
    expect(warnings).to.deep.equal([]);
  });

  it('should hold every case however far a checkpoint came', async function () {
    this.timeout(120_000);
    const records = Array.from({ length: 3 }, () => sampleCase());
    const next = (record: Case): Case => ({ ...record, revision: 2, outcome: 'second' });
    for (let broken = 0, ended = false; !ended; broken += 1) {
      const folder = join(dataDir, `broken-${broken}`);
      let from = Number.POSITIVE_INFINITY;
      const files = failingFiles(({ count }) => (count >= from ? systemError('EIO') : ((seen = count), null)));
      let seen = 0;
      const store = await LowdbCaseStore.open(folder, { warn: () => {}, now, files }, soughtInSample);
      for (const record of records) await store.create(record);
      await store.checkpoint();
      for (const record of records) await store.save(next(record));
      from = seen + 1 + broken;
      ended = await store.checkpoint().then(() => true, () => false);
      await store.close();

      const again = await LowdbCaseStore.open(folder, { warn: (message) => warnings.push(message), now }, soughtInSample);
      for (const record of records) expect(await again.read(record.id)).to.deep.equal(next(record));
      expect(again.damaged()).to.deep.equal([]);
      await again.close();
      expect(await segments(folder)).to.deep.equal([]);
    }
  });

  it('should put into files what was saved, in the middle of a save and before others', async function () {
    // Less than the time after which a quiet log is put into files anyhow.
    this.timeout(8_000);
    const record = sampleCase();
    const atWork = Promise.withResolvers<void>();
    const store = await open(failingFiles(({ name, path }) => (name === 'datasync' && path.includes('case-log') && atWork.resolve(), null)));
    const created = store.create(record);
    await atWork.promise;
    await store.checkpoint();
    await created;
    await store.save({ ...record, revision: 2 });
    const file = join(dataDir, 'cases', record.id.slice(0, 2), `${record.id}.json`);
    expect(JSON.parse(await readFile(file, 'utf8'))).to.deep.equal(record);
    expect(await store.read(record.id)).to.include({ revision: 2 });
  });

  it('should let saves wait where files cannot keep up, rather than fill the disk', async () => {
    const gate = Promise.withResolvers<void>();
    const files = failingFiles(() => null);
    const create: FileOperations['create'] = async (path) => {
      if (path.includes('/cases/')) await gate.promise;
      return files.create(path);
    };
    const store = await LowdbCaseStore.open(dataDir, { warn: () => {}, now, files: { ...files, create }, segmentBytes: 1 }, soughtInSample);
    opened.push(store);
    const record = sampleCase();
    await store.create(record);
    for (let revision = 2; revision <= 32; revision += 1) await store.save({ ...record, revision });
    let answered = false;
    const saved = store.save({ ...record, revision: 33 }).then(() => (answered = true));
    // Time enough for a save that does not wait.
    for (let turn = 0; turn < 50; turn += 1) await segments();
    expect([answered, (await segments()).length]).to.deep.equal([false, 32]);
    gate.resolve();
    await saved;
    expect(await store.read(record.id)).to.include({ revision: 33 });
  });

  it('should go on where files cannot be written at all', async () => {
    const store = await LowdbCaseStore.open(dataDir, { warn: (message) => warnings.push(message), now, files: failingFiles(({ path }) => (path.includes('/cases/') ? systemError('EIO') : null)), segmentBytes: 1 }, soughtInSample);
    opened.push(store);
    const record = sampleCase();
    await store.create(record);
    for (let revision = 2; revision <= 40; revision += 1) await store.save({ ...record, revision });
    expect(await store.read(record.id)).to.include({ revision: 40 });
    expect(warnings).to.deep.equal(['saved cases stay in the log for now: EIO']);
  });

  describe('on a disk that fails', () => {
    let fault: (operation: Operation) => Error | number | null;
    let store: LowdbCaseStore;
    const inLog = (error: string, ...names: Operation['name'][]): typeof fault => ({ name, path }) =>
      path.includes('case-log') && names.includes(name) ? systemError(error) : null;

    beforeEach(async () => {
      fault = () => null;
      store = await open(failingFiles((operation) => fault(operation)));
    });

    it('should refuse a save that finds no room, keep the last state, and go on when there is room', async () => {
      const record = sampleCase();
      await store.create(record);
      fault = inLog('ENOSPC', 'write', 'create');
      const error = await rejection(store.save({ ...record, revision: 2 }));
      expect(error).to.be.instanceOf(StorageUnavailable);
      expect((error as StorageUnavailable).details).to.deep.equal({ reason: 'ENOSPC', retryAfter: 10 });
      expect(await store.read(record.id)).to.deep.equal(record);
      expect(await rejection(store.create(sampleCase({ number: 'later' })))).to.be.instanceOf(StorageUnavailable);
      expect(await store.hasNumber('later')).to.equal(false);

      fault = () => null;
      await store.save({ ...record, revision: 2 });

      expect((await (await open(undefined, await left('copy'))).read(record.id))?.revision).to.equal(2);
    });

    it('should answer each of a group that the disk took only half of', async () => {
      const records = Array.from({ length: 5 }, (_, n) => sampleCase({ number: `N-${n}` }));
      let taken = 0;
      fault = ({ name, path }) => {
        if (name !== 'write' || !path.includes('case-log')) return null;
        taken += 1;
        return taken === 1 ? 2_000 : systemError('ENOSPC');
      };
      const results = await Promise.allSettled(records.map((record) => store.create(record)));
      expect(results.map(({ status }) => status)).to.deep.equal(Array.from({ length: 5 }, () => 'rejected'));
      const reasons = results.map((result) => (result as PromiseRejectedResult).reason as unknown);
      expect(new Set(reasons).size).to.equal(5);
      expect(reasons.every((reason) => reason instanceof StorageUnavailable)).to.equal(true);

      fault = () => null;
      for (const record of records) await store.create(record);

      const again = await open(undefined, await left('copy'));
      expect(await again.list()).to.have.length(5);
      expect(again.damaged()).to.deep.equal([]);
    });

    for (const [what, also] of [['could be cut off', []], ['could not even be cut off', ['truncate', 'remove']]] as const) {
      it(`should not bring back what was refused after a failed fsync and ${what}`, async () => {
        const [kept, refused] = [sampleCase(), sampleCase({ number: 'refused' })];
        await store.create(kept);
        const failing = inLog('EIO', 'datasync', ...also);
        fault = (operation) => (operation.path.includes('/cases/') ? systemError('EIO') : failing(operation));
        await rejection(store.save({ ...kept, revision: 2, outcome: 'refused' }));
        await rejection(store.create(refused));
        fault = (operation) => (operation.path.includes('/cases/') ? systemError('EIO') : null);
        const other = sampleCase({ number: 'other' });
        await store.create(other);

        const again = await open(undefined, await left('copy'));

        expect(await again.read(kept.id)).to.deep.equal(kept);
        expect((await again.list()).map(({ number }) => number)).to.have.members([kept.number, 'other']);
        expect(again.damaged()).to.deep.equal([]);
      });
    }

    it('should move what was answered out of a segment it does not trust any more', async () => {
      const record = sampleCase();
      await store.create(record);
      fault = inLog('EIO', 'datasync');
      await rejection(store.save({ ...record, revision: 2 }));
      fault = () => null;
      await store.checkpoint();
      expect(await segments()).to.deep.equal([]);
      expect(await store.read(record.id)).to.deep.equal(record);
    });
  });
});
