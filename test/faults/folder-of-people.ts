import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedPeople } from '../../src/demo/seed-people.ts';
import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';

/** A folder of data that knows the people of the demonstration and no case: a server starts on it at once. */
export async function folderOfPeople(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'reglament-fault-people-'));
  const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date() });
  await seedPeople(stores.people);
  await stores.close();
  return dataDir;
}
