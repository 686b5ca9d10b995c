import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryName } from './durable-write.ts';
import type { FileStoreOptions } from './set-aside.ts';

/**
 * Every `.json` file under the folder, sorted. Temporary files left by a crash are removed on the way: they were never
 * answered for. A folder that is not there is empty.
 */
export async function dataFiles(folder: string, options: FileStoreOptions): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, path: join(parentPath, name) }));
  for (const { name, path } of files) if (temporaryName.test(name)) await removeLeftover(path, options);
  return files
    .filter(({ name }) => name.endsWith('.json') && !name.startsWith('.'))
    .map(({ path }) => path)
    .toSorted();
}

async function removeLeftover(path: string, options: FileStoreOptions): Promise<void> {
  await rm(path, { force: true });
  options.warn(`${path}: left by a write that was broken off; removed`);
}
