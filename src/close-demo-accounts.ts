import type { Config } from './config.ts';
import { assertDataFolder } from './stores/lowdb/assert-data-folder.ts';
import { openLowdbStores } from './stores/lowdb/open-lowdb-stores.ts';

/**
 * Closes the accounts of the demonstration in an installation that is not running, and ends their sessions; what they did
 * keeps their names. Answers the logins closed by it. @throws DataFolderLocked, DataFolderMissing
 */
export async function closeDemoAccounts({ dataDir }: Pick<Config, 'dataDir'>, warn: (message: string) => void): Promise<readonly string[]> {
  assertDataFolder(dataDir);
  const stores = await openLowdbStores(dataDir, { warn, now: () => new Date() });
  try {
    const open = (await stores.people.people()).filter(({ demo, disabled }) => demo && !disabled);
    for (const person of open) {
      await stores.people.savePerson({ ...person, disabled: true });
      await stores.people.deleteSessionsOf(person.id, null);
      await stores.signIns.record({ person: person.id, mark: null, by: null, address: null, device: '', event: { type: 'disabled' } });
    }
    return open.map(({ login }) => login);
  } finally {
    await stores.close();
  }
}
