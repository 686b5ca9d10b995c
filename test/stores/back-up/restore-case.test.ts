import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import type { Case } from '../../../src/cases/case.ts';
import { CaseUnknown } from '../../../src/cases/errors.ts';
import { CaseWhole, DataFolderLocked } from '../../../src/stores/errors.ts';
import { restoreCase } from '../../../src/stores/lowdb/back-up/restore-case.ts';
import { writeBackUp } from '../../../src/stores/lowdb/back-up/write-back-up.ts';
import { openLowdbStores } from '../../../src/stores/lowdb/open-lowdb-stores.ts';
import { verifyFolder } from '../../../src/stores/lowdb/verify/verify-folder.ts';
import { rejection, temporaryFolder } from '../temporary-folder.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/data-folders');
const silent = { warn: () => {}, now: () => new Date('2026-11-22T05:00:00Z') };

describe('restoring one case of a back-up', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let dataDir: string;
  let file: string;
  let subject: Case;

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    dataDir = join(folder, 'data');
    file = join(folder, 'back-up.tar.gz');
    await cp(join(fixtures, 'format-4'), dataDir, { recursive: true });
    const stores = await openLowdbStores(dataDir, silent);
    const [summary] = await stores.cases.list({ status: 'completed' });
    subject = (await stores.cases.read(summary?.id ?? '')) ?? expect.fail();
    await stores.close();
    await writeBackUp(dataDir, file, silent.now());
  });
  afterEach(() => remove());

  const path = (): string => join(dataDir, 'cases', subject.id.slice(0, 2), `${subject.id}.json`);

  async function present(): Promise<Case | null> {
    const stores = await openLowdbStores(dataDir, silent);
    try {
      return await stores.cases.read(subject.id);
    } finally {
      await stores.close();
    }
  }

  it('should put it back with its files where it is missing, by its number', async () => {
    await rm(path());
    await rm(join(dataDir, 'files', subject.id), { recursive: true });
    expect(await restoreCase(file, dataDir, subject.number, silent)).to.deep.equal({ id: subject.id, number: subject.number, takenAt: '2026-11-22T05:00:00.000Z' });
    expect(await present()).to.deep.equal(subject);
    expect((await verifyFolder(dataDir)).findings).to.deep.equal([]);
    expect((await readdir(folder)).toSorted()).to.deep.equal(['back-up.tar.gz', 'data']);
  });

  it('should set aside what is damaged, and leave every other case alone', async () => {
    const stores = await openLowdbStores(dataDir, silent);
    const others = (await stores.cases.list()).filter(({ id }) => id !== subject.id);
    await stores.close();
    await writeFile(path(), '{"schema":1,"id"');
    await restoreCase(file, dataDir, subject.id, silent);
    expect(await present()).to.deep.equal(subject);
    const again = await openLowdbStores(dataDir, silent);
    expect((await again.cases.list()).filter(({ id }) => id !== subject.id)).to.deep.equal(others);
    await again.close();
    expect(await readFile(`${path()}.damaged-20261122T050000000Z`, 'utf8')).to.equal('{"schema":1,"id"');
  });

  it('should put back one whose journal was changed', async () => {
    const journal = subject.journal.map((entry) => (entry.seq === 3 ? { ...entry, at: '2026-01-01T00:00:00.000Z' } : entry));
    await writeFile(path(), JSON.stringify({ ...subject, journal }));
    await restoreCase(file, dataDir, subject.id, silent);
    expect((await present())?.journal).to.deep.equal(subject.journal);
  });

  it('should not replace one that is whole', async () => {
    expect(await rejection(restoreCase(file, dataDir, subject.id, silent))).to.be.instanceOf(CaseWhole);
    expect(await present()).to.deep.equal(subject);
  });

  it('should take it out of a back-up of an earlier format', async () => {
    const old = join(folder, 'old.tar.gz');
    await writeBackUp(join(fixtures, 'format-1'), old, silent.now());
    await cp(join(fixtures, 'format-1/definitions'), join(dataDir, 'definitions'), { recursive: true });
    const [name = ''] = await readdir(join(fixtures, 'format-1/cases'));
    const [caseName = ''] = await readdir(join(fixtures, 'format-1/cases', name));
    const { id } = await restoreCase(old, dataDir, caseName.replace('.json', ''), silent);
    const stores = await openLowdbStores(dataDir, silent);
    expect(await stores.cases.read(id)).to.include({ takenAt: null, applicant: null });
    await stores.close();
  });

  it('should not know one the back-up does not have', async () => {
    expect(await rejection(restoreCase(file, dataDir, '2026-000000-0', silent))).to.be.instanceOf(CaseUnknown);
  });

  it('should refuse a folder a server works on', async () => {
    const stores = await openLowdbStores(dataDir, silent);
    expect(await rejection(restoreCase(file, dataDir, subject.id, silent))).to.be.instanceOf(DataFolderLocked);
    await stores.close();
  });
});
