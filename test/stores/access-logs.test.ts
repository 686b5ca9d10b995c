import { expect } from 'chai';
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brokenAccess } from '../../src/cases/seal-access.ts';
import { FileAccessLog } from '../../src/stores/lowdb/file-access-log.ts';
import { MemoryAccessLog } from '../../src/stores/memory/memory-access-log.ts';
import { accessLogContract, sampleAccess } from './contract/access-log-contract.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('MemoryAccessLog', () => {
  accessLogContract(async () => {
    const log = new MemoryAccessLog();
    return { log, close: () => log.close() };
  });
});

describe('FileAccessLog', () => {
  accessLogContract(async () => {
    const folder = await temporaryFolder();
    const log = new FileAccessLog(folder.path);
    return { log, close: () => log.close().then(folder.remove) };
  });

  describe('over a folder', () => {
    let folder: Awaited<ReturnType<typeof temporaryFolder>>;
    beforeEach(async () => {
      folder = await temporaryFolder();
    });
    afterEach(() => folder.remove());

    it('should find everything again after a restart', async () => {
      const access = sampleAccess();
      await new FileAccessLog(folder.path).record(access);
      expect(await new FileAccessLog(folder.path).of(access.case)).to.deep.equal([access]);
    });

    it('should pass over a line a crash has cut off, and lose none after it', async () => {
      // given
      const access = sampleAccess();
      await new FileAccessLog(folder.path).record(access);
      const file = join(folder.path, 'accesses', access.case.slice(0, 2), `${access.case}.jsonl`);
      await appendFile(file, '{"person":"p-2","ca');
      // when
      const reopened = new FileAccessLog(folder.path);
      await reopened.record({ ...access, person: 'p-3' });
      // then
      expect((await reopened.of(access.case)).map(({ person }) => person)).to.deep.equal(['p-1', 'p-3']);
    });

    it('should go on with the chain after a restart, over a line a crash has cut off', async () => {
      await new FileAccessLog(folder.path).record(sampleAccess());
      await appendFile(join(folder.path, 'accesses', 'days', '2026-11-22.jsonl'), '{"person":"p-2","ca');
      const reopened = new FileAccessLog(folder.path);
      await Promise.all([1, 2, 3].map((n) => reopened.record(sampleAccess({ person: `p-${n}`, at: '2026-11-23T05:00:00.000Z' }))));
      const told = await reopened.between('2026-11-22', '2026-11-23');
      expect(told.map(({ person }) => person)).to.deep.equal(['p-1', 'p-1', 'p-2', 'p-3']);
      expect(brokenAccess(told)).to.equal(null);
    });

    it('should keep the order of the chain where the clock was set back', async () => {
      const log = new FileAccessLog(folder.path);
      for (const at of ['2026-11-22T05:00:00.000Z', '2026-11-20T05:00:00.000Z', '2026-11-23T05:00:00.000Z']) await log.record(sampleAccess({ at }));
      expect(brokenAccess(await log.between('2026-11-20', '2026-11-23'))).to.equal(null);
    });

    it('should make no file for what is no case id', async () => {
      const log = new FileAccessLog(folder.path);
      await log.record(sampleAccess({ case: '../../elsewhere' }));
      expect(await readdir(folder.path)).to.deep.equal([]);
      expect(await log.of('../../elsewhere')).to.deep.equal([]);
    });
  });
});
