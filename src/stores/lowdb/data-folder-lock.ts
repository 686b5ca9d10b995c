import { createHash, randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderLocked } from '../errors.ts';
import { durableFolder } from './durable-write.ts';

const LOCK = 'lock.pid';

/**
 * Keeps a second process off the data folder: two of them would overwrite each other. `lock.pid` names the process,
 * and on Linux when it began, because after a restart of the machine another process may carry its number. A lock
 * whose process is gone is taken over. Answers how to give it back.
 *
 * Taking over must not be "remove, then make": of two who find the same dead lock, the slower would remove the lock of
 * the faster. So each dead lock has one successor, a file named after its content, which only one process can make;
 * the successor may be dead too and have one of its own. Who makes the last link of this chain holds the folder, and
 * only then puts its own lock in the place of the first.
 * @throws DataFolderLocked where a live process holds it.
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  await durableFolder(dataDir);
  const lock = join(dataDir, LOCK);
  const mine = `${process.pid} ${await beginOf(process.pid)} ${randomBytes(8).toString('hex')}\n`;
  const draft = `${lock}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, mine);
  try {
    while (!(await acquired(dataDir, lock, draft))) continue;
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await contentOf(lock)) === mine) await rm(lock, { force: true });
  };
}

/** False where the folder changed hands meanwhile: look again. */
async function acquired(dataDir: string, lock: string, draft: string): Promise<boolean> {
  const first = await contentOf(lock);
  if (first === null) return await linked(draft, lock);
  const chain = [];
  for (let content: string | null = first; content !== null; ) {
    const [pid = '', begin = ''] = content.split(' ');
    if (await isAlive(Number(pid), begin)) throw new DataFolderLocked(dataDir, Number(pid));
    const successor = successorOf(lock, content);
    chain.push(successor);
    content = await contentOf(successor);
  }
  const last = chain.at(-1) ?? '';
  if (!(await linked(draft, last))) return false;
  // Had another taken over and tidied up, the chain would have been cut under us, and the first lock be its own.
  const held = (await contentOf(lock)) === first;
  if (held) await rename(draft, lock);
  for (const file of held ? chain : [last]) await rm(file, { force: true });
  return held;
}

function successorOf(lock: string, content: string): string {
  return `${lock}.after-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
}

/** Makes `name` appear with the draft's content at once, unless there is one: nobody ever reads half a lock. */
async function linked(draft: string, name: string): Promise<boolean> {
  try {
    await link(draft, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
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

/**
 * When the process began, in the kernel's ticks since boot; `-` where the system does not say. A process that has
 * ended and whose parent has not asked yet how (a zombie, as in a container without an init) began never.
 */
async function beginOf(pid: number): Promise<string> {
  const stat = await contentOf(`/proc/${pid}/stat`);
  // The process's name, in brackets, may hold spaces: fields are counted after it. The start is the 22nd of all.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields?.[0] === 'Z' || fields?.[0] === 'X') return 'ended';
  return fields?.[19] ?? '-';
}

async function contentOf(file: string): Promise<string | null> {
  return await readFile(file, 'utf8').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    // A process that ends while its file under /proc is read gives ESRCH.
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  });
}
