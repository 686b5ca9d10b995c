import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderLocked } from '../errors.ts';
import { durableFolder } from './durable-write.ts';

const LOCK = 'lock.pid';

/**
 * Keeps a second process off the data folder: two of them would overwrite each other. `lock.pid` names the process,
 * and on Linux when it began, because after a restart of the machine another process may carry its number. A lock
 * whose process is gone is taken over. Answers how to give it back.
 * @throws DataFolderLocked where a live process holds it.
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  await durableFolder(dataDir);
  const lock = join(dataDir, LOCK);
  const mine = `${process.pid} ${await beginOf(process.pid)} ${randomBytes(6).toString('hex')}\n`;
  const draft = `${lock}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, mine);
  try {
    // A link appears with its content: nobody ever reads a lock that is half written.
    while (!(await linked(draft, lock))) await takeStale(dataDir, lock);
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await contentOf(lock)) === mine) await rm(lock, { force: true });
  };
}

async function linked(draft: string, lock: string): Promise<boolean> {
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function takeStale(dataDir: string, lock: string): Promise<void> {
  const content = await contentOf(lock);
  if (content === null) return;
  const [pid = '', begin = ''] = content.split(' ');
  if (await isAlive(Number(pid), begin)) throw new DataFolderLocked(dataDir, Number(pid));
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  await rename(lock, aside).catch(ignoreMissing);
  // Another process may have taken the stale lock over in between: then this is its live one, and goes back.
  if ((await contentOf(aside)) !== content) await rename(aside, lock).catch(ignoreMissing);
  else await rm(aside, { force: true });
}

async function isAlive(pid: number, begin: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return (await beginOf(pid)) === begin;
}

/** When the process began, in the kernel's ticks since boot; `-` where the system does not say. */
async function beginOf(pid: number): Promise<string> {
  const stat = await contentOf(`/proc/${pid}/stat`);
  // The process's name, in brackets, may hold spaces: fields are counted after it; the 22nd of all is the start.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
}

async function contentOf(file: string): Promise<string | null> {
  return await readFile(file, 'utf8').catch((error: unknown) => {
    ignoreMissing(error);
    return null;
  });
}

function ignoreMissing(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' && code !== 'ESRCH') throw error;
}
