import { expect } from 'chai';
import { rm, writeFile, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderWritable } from '../../src/stores/lowdb/data-folder-writable.ts';

describe('whether the data folder takes a write', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-writable-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('should be tried by a write that leaves no leftover', async () => {
    expect(await dataFolderWritable(folder)()).to.equal(true);
    expect(await readdir(folder)).to.deep.equal(['.writable']);
  });

  it('should be false where the folder is none any more', async () => {
    const file = join(folder, 'data');
    await writeFile(file, '');
    expect(await dataFolderWritable(file)()).to.equal(false);
  });

  it('should ask the disk once in a while, however often it is asked', async () => {
    let time = 0;
    const writable = dataFolderWritable(join(folder, 'data'), 5_000, () => time);
    expect(await writable()).to.equal(true);
    await rm(join(folder, 'data'), { recursive: true });
    await writeFile(join(folder, 'data'), '');
    time = 4_999;
    expect(await writable()).to.equal(true);
    time = 5_000;
    expect(await writable()).to.equal(false);
  });
});
