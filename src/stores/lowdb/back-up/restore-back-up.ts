import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DataFolderNewer, DataFolderNotEmpty } from '../../errors.ts';
import { lockDataFolder } from '../data-folder-lock.ts';
import { durableFolder, syncFolder } from '../durable-write.ts';
import { currentFormat } from '../format/format-steps.ts';
import type { Verification } from '../verify/finding.ts';
import { verifyFolder } from '../verify/verify-folder.ts';
import type { Manifest } from './manifest.ts';
import { readBackUp } from './read-back-up.ts';

/** A back-up that was restored. */
export interface Restored {
  readonly manifest: Manifest;
  /** Where what was in the folder before lies now; null where nothing was. */
  readonly before: string | null;
  /** What the restored folder was found to be. */
  readonly verification: Verification;
}

/**
 * Restores a back-up into a data folder no server works on. It is unpacked, compared and verified beside the folder, and
 * takes its place only then, by renaming: whatever breaks off before leaves the folder as it was.
 * @param replace moves what is in the folder aside; otherwise a folder that is not empty is refused
 * @throws BackUpInvalid, DataFolderNotEmpty, DataFolderNewer; DataFolderLocked where a server works on the folder
 */
export async function restoreBackUp(file: string, dataDir: string, { replace, now }: { readonly replace: boolean; readonly now: Date }): Promise<Restored> {
  const occupied = await isOccupied(dataDir);
  if (occupied && !replace) throw new DataFolderNotEmpty(dataDir);
  const unlock = occupied ? await lockDataFolder(dataDir) : null;
  await durableFolder(dirname(dataDir));
  const beside = `${dataDir}.restoring-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(beside, { mode: 0o700 });
    const manifest = await readBackUp(file, beside);
    if (manifest.format !== null && manifest.format > currentFormat) throw new DataFolderNewer(file, manifest.format, currentFormat);
    const verification = { ...(await verifyFolder(beside)), folder: dataDir };
    const before = occupied ? `${dataDir}.before-${now.toISOString().replaceAll(/[-:.]/g, '')}` : null;
    if (before === null) await rmdir(dataDir).catch(unlessAbsent);
    else await rename(dataDir, before);
    await rename(beside, dataDir);
    await syncFolder(dirname(dataDir));
    // It went with the folder it locked.
    if (before !== null) await rm(join(before, 'lock.pid'), { force: true });
    return { manifest, before, verification };
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    await unlock?.();
    throw error;
  }
}

async function isOccupied(dataDir: string): Promise<boolean> {
  const names = await readdir(dataDir).catch((error: unknown) => {
    unlessAbsent(error);
    return [];
  });
  return names.length > 0;
}

function unlessAbsent(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
