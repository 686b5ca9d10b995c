import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderMissing } from '../errors.ts';

/** What lies in every folder a server or a restore has worked on, one of them at least. */
const TELLING = ['people.json', 'cases', 'case-log', 'definitions'] as const;

/**
 * That an installation lies in the folder: for whatever works on data that are there already and would otherwise find
 * nothing wrong with an empty folder, or copy it, or make one. @throws DataFolderMissing
 */
export function assertDataFolder(dataDir: string): void {
  if (!TELLING.some((name) => existsSync(join(dataDir, name)))) throw new DataFolderMissing(dataDir);
}
