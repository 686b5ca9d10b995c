import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { FileDamaged } from '../../src/documents/errors.ts';
import { FileSystemStore } from '../../src/documents/file-store.ts';
import { MemoryFileStore } from '../../src/documents/memory-file-store.ts';
import type { FileStore } from '../../src/documents/store.ts';
import { rejection } from '../adapters/rejection.ts';

const bytes = new TextEncoder().encode('документ');
const sha256 = '73779be53d179bbe';
const other = new TextEncoder().encode('другой');

let folder = '';
const stores: Readonly<Record<string, () => FileStore>> = {
  FileSystemStore: () => new FileSystemStore(join(folder, 'files')),
  MemoryFileStore: () => new MemoryFileStore(),
};

for (const [name, open] of Object.entries(stores)) {
  describe(name, () => {
    let store: FileStore;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'reglament-files-'));
      store = open();
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('should give back what was stored, by its hash', async () => {
      const stored = await store.put('case-1', bytes);
      expect(stored).to.match(/^[0-9a-f]{64}$/u).and.match(new RegExp(`^${sha256}`, 'u'));
      expect(Array.from((await store.get('case-1', stored)) ?? [])).to.deep.equal(Array.from(bytes));
    });

    it('should know nothing of what was not stored with the case', async () => {
      const stored = await store.put('case-1', bytes);
      expect(await store.get('case-2', stored)).to.equal(null);
      expect(await store.get('case-1', '0'.repeat(64))).to.equal(null);
      expect(await store.get('case-1', `../case-1/${stored}`)).to.equal(null);
    });

    it('should take the same bytes twice, also at the same time', async () => {
      const stored = await Promise.all([store.put('case-1', bytes), store.put('case-1', bytes)]);
      expect(stored[0]).to.equal(stored[1]);
      expect(Array.from((await store.get('case-1', stored[0] ?? '')) ?? [])).to.deep.equal(Array.from(bytes));
    });

    it('should not change what is stored when the caller changes its own bytes', async () => {
      const mine = Uint8Array.from(bytes);
      const stored = await store.put('case-1', mine);
      mine.fill(0);
      expect(Array.from((await store.get('case-1', stored)) ?? [])).to.deep.equal(Array.from(bytes));
    });
  });
}

describe('FileSystemStore on the disk', () => {
  let store: FileSystemStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-files-'));
    store = new FileSystemStore(join(folder, 'files'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('should find its files after a restart and leave nothing else behind', async () => {
    const stored = await store.put('case-1', bytes);
    const reopened = new FileSystemStore(join(folder, 'files'));
    expect(Array.from((await reopened.get('case-1', stored)) ?? [])).to.deep.equal(Array.from(bytes));
    expect(await readdir(join(folder, 'files', 'case-1'))).to.deep.equal([stored]);
  });

  it('should tell a damaged file, and mend it where the bytes are stored again', async () => {
    const stored = await store.put('case-1', bytes);
    const file = join(folder, 'files', 'case-1', stored);
    await truncate(file, 3);
    expect(await rejection(store.get('case-1', stored))).to.be.instanceOf(FileDamaged);
    await writeFile(file, other);
    expect(await rejection(store.get('case-1', stored))).to.be.instanceOf(FileDamaged);
    await store.put('case-1', bytes);
    expect(await store.get('case-1', stored)).to.have.length(bytes.length);
  });

  it('should not be led out of its folder', async () => {
    expect(await rejection(store.put('../case-1', bytes))).to.be.instanceOf(TypeError);
    expect(await rejection(store.get('..', '0'.repeat(64)))).to.be.instanceOf(TypeError);
  });
});
