import { assertDataFolder } from './stores/lowdb/assert-data-folder.ts';
import { restoreCase, type RestoredCase } from './stores/lowdb/back-up/restore-case.ts';
import { restoreBackUp, type Restored } from './stores/lowdb/back-up/restore-back-up.ts';
import { type BackUp, writeBackUp } from './stores/lowdb/back-up/write-back-up.ts';

export type { BackUp, Restored, RestoredCase };

/** Copies the data of an installation, running or not, into one archive. See `writeBackUp`. @throws DataFolderMissing */
export async function backUpData(dataDir: string, file: string): Promise<BackUp> {
  assertDataFolder(dataDir);
  return writeBackUp(dataDir, file, new Date());
}

/** Puts a back-up in the place of a data folder no server works on. See `restoreBackUp`. */
export function restoreData(file: string, dataDir: string, replace: boolean): Promise<Restored> {
  return restoreBackUp(file, dataDir, { replace, now: new Date() });
}

/** Puts one case back as it was in a back-up, where the present one is damaged or missing. See `restoreCase`. @throws DataFolderMissing */
export async function restoreOneCase(file: string, dataDir: string, wanted: string): Promise<RestoredCase> {
  assertDataFolder(dataDir);
  return restoreCase(file, dataDir, wanted, { warn: (message) => process.stderr.write(`${message}\n`), now: () => new Date() });
}
