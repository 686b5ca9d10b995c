import { createWriteStream } from 'node:fs';
import { cp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { type Header, pack as createPack } from 'tar-stream';
import { BackUpInvalid, DataFolderLocked, DataFolderNewer, DataFolderNotEmpty } from '../../../src/stores/errors.ts';
import { restoreBackUp, type Restored } from '../../../src/stores/lowdb/back-up/restore-back-up.ts';
import { writeBackUp } from '../../../src/stores/lowdb/back-up/write-back-up.ts';
import { openLowdbStores } from '../../../src/stores/lowdb/open-lowdb-stores.ts';
import { rejection, temporaryFolder } from '../temporary-folder.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/data-folders/format-4');
const now = new Date('2026-11-22T05:00:00Z');
const silent = { warn: () => {}, now: () => now };

describe('a back-up', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let dataDir: string;
  let file: string;
  let target: string;

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    dataDir = join(folder, 'data');
    file = join(folder, 'back-up.tar.gz');
    target = join(folder, 'restored');
    await cp(fixture, dataDir, { recursive: true });
    await (await openLowdbStores(dataDir, silent)).close();
  });
  afterEach(() => remove());

  const restore = (replace = false): Promise<Restored> => restoreBackUp(file, target, { replace, now });

  /** Every file of a folder but those that are not the installation's data, with what it holds. */
  async function contents(of: string): Promise<Record<string, string>> {
    const names = (await readdir(of, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const read = names.map(async ({ name, parentPath }) => [join(parentPath, name).slice(of.length), await readFile(join(parentPath, name), 'base64')] as const);
    return Object.fromEntries((await Promise.all(read)).filter(([name]) => !name.startsWith('/former/') && !name.startsWith('/sessions')));
  }

  it('should be restored as it was taken, checked, and open again', async () => {
    await writeBackUp(dataDir, file, now);
    const { verification, before, manifest } = await restore();
    expect(verification.findings).to.deep.equal([]);
    expect(verification.cases).to.equal(3);
    expect(before).to.equal(null);
    expect(manifest.takenAt).to.equal(now.toISOString());
    expect(await contents(target)).to.deep.equal(await contents(dataDir));
    const stores = await openLowdbStores(target, silent);
    expect(await stores.cases.list()).to.have.length(3);
    await stores.close();
  });

  it('should be its owner’s alone, and so should what is restored', async () => {
    await writeBackUp(dataDir, file, now);
    await restore();
    const modes = await Promise.all([file, join(target, 'people.json'), target].map(async (path) => ((await stat(path)).mode & 0o777).toString(8)));
    expect(modes).to.deep.equal(['600', '600', '700']);
  });

  it('should leave out who is signed in, the lock, writes under way and shapes of earlier versions', async () => {
    await writeFile(join(dataDir, 'sessions.json'), '{}');
    await writeFile(join(dataDir, 'lock.pid'), `${process.pid} 1 x\n`);
    await writeFile(join(dataDir, 'cases', '.a.json.0123456789ab.tmp'), '{');
    await writeBackUp(dataDir, file, now);
    const { manifest } = await restore();
    const names = manifest.files.map(({ name }) => name);
    expect(names.filter((name) => /sessions|lock|tmp|former/.test(name))).to.deep.equal([]);
    expect(names).to.include.members(['format.json', 'people.json']);
  });

  it('should copy the cases before what they refer to', async () => {
    await writeBackUp(dataDir, file, now);
    const { manifest } = await restore();
    const groups = [...new Set(manifest.files.map(({ name }) => name.split('/')[0]))];
    expect(groups).to.deep.equal(['format.json', 'cases', 'systems', 'documents', 'files', 'definitions', 'drafts', 'people.json']);
  });

  it('should not be written over one that is being written', async () => {
    await writeFile(`${file}.part`, 'another');
    expect(await rejection(writeBackUp(dataDir, file, now))).to.have.property('code', 'EEXIST');
    expect(await readFile(`${file}.part`, 'utf8')).to.equal('another');
  });

  describe('restoring', () => {
    beforeEach(() => writeBackUp(dataDir, file, now));

    it('should refuse a folder with something in it', async () => {
      await cp(dataDir, target, { recursive: true });
      expect(await rejection(restore())).to.be.instanceOf(DataFolderNotEmpty);
    });

    it('should move aside what is there where it is told to replace it', async () => {
      await cp(join(fixture, '../format-1'), target, { recursive: true });
      const { before } = await restore(true);
      expect(before).to.equal(`${target}.before-20261122T050000000Z`);
      expect(await contents(before ?? '')).to.deep.equal(await contents(join(fixture, '../format-1')));
      expect(await contents(target)).to.deep.equal(await contents(dataDir));
      // and the folder is nobody's
      await (await openLowdbStores(target, silent)).close();
    });

    it('should refuse to replace a folder a server works on', async () => {
      const stores = await openLowdbStores(target, silent);
      expect(await rejection(restore(true))).to.be.instanceOf(DataFolderLocked);
      await stores.close();
    });

    it('should refuse what a later version has written', async () => {
      await writeFile(join(dataDir, 'format.json'), '{"format":1000}');
      const later = join(folder, 'later.tar.gz');
      await writeBackUp(dataDir, later, now);
      expect(await rejection(restoreBackUp(later, target, { replace: false, now }))).to.be.instanceOf(DataFolderNewer);
      expect(await readdir(folder)).to.not.include('restored');
    });

    it('should bring data of an earlier format along, for the server to bring forward', async () => {
      const old = join(folder, 'old.tar.gz');
      await writeBackUp(join(fixture, '../format-1'), old, now);
      const { manifest } = await restoreBackUp(old, target, { replace: false, now });
      expect(manifest.format).to.equal(1);
      const stores = await openLowdbStores(target, silent);
      expect(await stores.cases.list()).to.have.length(4);
      await stores.close();
    });

    it('should tell of data that did not hold when they were backed up', async () => {
      const name = (await readdir(join(dataDir, 'files'), { recursive: true })).find((path) => path.includes('/')) ?? '';
      await writeFile(join(dataDir, 'files', name), 'other bytes');
      const damaged = join(folder, 'damaged.tar.gz');
      await writeBackUp(dataDir, damaged, now);
      const { verification } = await restoreBackUp(damaged, target, { replace: false, now });
      expect(verification.findings.map(({ fault }) => fault)).to.deep.equal(['changed']);
    });
  });

  describe('that is not as it was written', () => {
    async function refused(): Promise<string> {
      const error = await rejection(restore());
      expect(error).to.be.instanceOf(BackUpInvalid);
      expect((await readdir(folder)).filter((name) => name.startsWith('restored'))).to.deep.equal([]);
      return error.message;
    }

    /** An archive of these entries, with a manifest that names none of them unless it is told to. */
    async function forged(...entries: readonly (Pick<Header, 'name'> & Partial<Header>)[]): Promise<void> {
      const pack = createPack();
      for (const header of entries) pack.entry(header, header.type === undefined || header.type === 'file' ? 'text' : '');
      pack.entry({ name: 'manifest.json' }, JSON.stringify({ schema: 1, format: 6, takenAt: now.toISOString(), files: [] }));
      pack.finalize();
      await pipeline(pack, createGzip(), createWriteStream(file));
    }

    it('should be refused where it is cut off', async () => {
      await writeBackUp(dataDir, file, now);
      const bytes = await readFile(file);
      await writeFile(file, bytes.subarray(0, bytes.length / 2));
      await refused();
    });

    it('should be refused where a file in it was changed', async () => {
      await writeBackUp(dataDir, file, now);
      const bytes = gunzipSync(await readFile(file));
      const at = bytes.indexOf('"login"');
      bytes.write('"logim"', at);
      await writeFile(file, gzipSync(bytes));
      expect(await refused()).to.include('people.json is not as it was backed up');
    });

    it('should be refused where a file was put in', async () => {
      await forged({ name: 'people.json' });
      expect(await refused()).to.include('its manifest does not name');
    });

    for (const name of ['../outside.json', '/etc/outside', 'cases/../../outside', 'cases//a', String.raw`cases\..\outside`, './people.json', 'C:outside']) {
      it(`should be refused where it names ${name}`, async () => {
        await forged({ name });
        await refused();
        expect((await readdir(folder)).toSorted()).to.deep.equal(['back-up.tar.gz', 'data']);
      });
    }

    for (const type of ['symlink', 'link', 'directory', 'fifo'] as const) {
      it(`should be refused where it holds a ${type}`, async () => {
        await forged({ name: 'cases', type, linkname: '/etc' });
        expect(await refused()).to.include(type);
      });
    }

    it('should be refused where it names one file twice', async () => {
      await forged({ name: 'people.json' }, { name: 'people.json' });
      expect(await refused()).to.include('twice');
    });

    it('should be refused where it is something else', async () => {
      await writeFile(file, 'no archive');
      await refused();
      await writeFile(file, gzipSync('no archive'));
      await refused();
    });
  });
});
