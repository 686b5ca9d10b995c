import { restoreBackUp, type Restored } from './stores/lowdb/back-up/restore-back-up.ts';
import { type BackUp, writeBackUp } from './stores/lowdb/back-up/write-back-up.ts';

export type { BackUp, Restored };

/** Copies the data of an installation, running or not, into one archive. See `writeBackUp`. */
export function backUpData(dataDir: string, file: string): Promise<BackUp> {
  return writeBackUp(dataDir, file, new Date());
}

/** Puts a back-up in the place of a data folder no server works on. See `restoreBackUp`. */
export function restoreData(file: string, dataDir: string, replace: boolean): Promise<Restored> {
  return restoreBackUp(file, dataDir, { replace, now: new Date() });
}
