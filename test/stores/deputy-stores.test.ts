import { expect } from 'chai';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standsInFor, type Deputyship } from '../../src/identity/deputy.ts';
import { LowdbDeputyStore } from '../../src/stores/lowdb/lowdb-deputy-store.ts';
import { MemoryDeputyStore } from '../../src/stores/memory/memory-deputy-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const deputyship: Deputyship = { id: 'd', office: 'o', head: 'h', deputy: 'p', from: '2026-11-22', to: '2026-11-23' };
const options = { warn: () => {}, now: () => new Date('2026-11-22T05:00:00.000Z') };

describe('stores of deputies', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  for (const kind of ['memory', 'lowdb'] as const) {
    it(`should add, replace and delete in ${kind}`, async () => {
      const store = kind === 'memory' ? new MemoryDeputyStore() : await LowdbDeputyStore.open(folder.path, options);
      await store.saveDeputy(deputyship);
      await store.saveDeputy({ ...deputyship, to: '2026-11-30' });
      await store.saveDeputy({ ...deputyship, id: 'e' });
      expect((await store.deputies()).map(({ id, to }) => `${id} ${to}`)).to.have.members(['d 2026-11-30', 'e 2026-11-23']);
      await store.deleteDeputy('d');
      await store.deleteDeputy('none');
      expect(await store.deputies()).to.have.length(1);
    });
  }

  it('should be found again in another process, and set aside what is damaged', async () => {
    const store = await LowdbDeputyStore.open(folder.path, options);
    await store.saveDeputy(deputyship);
    expect(await (await LowdbDeputyStore.open(folder.path, options)).deputies()).to.deep.equal([deputyship]);
    await writeFile(join(folder.path, 'deputies.json'), '{"schema":1,');
    const again = await LowdbDeputyStore.open(folder.path, options);
    expect(await again.deputies()).to.be.empty;
    expect(again.damaged()).to.have.length(1);
  });
});

describe('standing in', () => {
  const standsIn = (at: string, person = { id: 'p', office: 'o' }): string | null => standsInFor([deputyship], person, new Date(at));

  it('should last from the first midnight at the offices to the last', () => {
    expect(standsIn('2026-11-21T18:59:59Z')).to.equal(null);
    expect(standsIn('2026-11-21T19:00:00Z')).to.equal('h');
    expect(standsIn('2026-11-23T18:59:59Z')).to.equal('h');
    expect(standsIn('2026-11-23T19:00:00Z')).to.equal(null);
  });

  it('should end when the deputy has gone to another office', () => {
    expect(standsIn('2026-11-22T05:00:00Z', { id: 'p', office: 'other' })).to.equal(null);
  });
});
