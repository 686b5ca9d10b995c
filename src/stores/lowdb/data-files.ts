import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryName } from './durable-write.ts';
import type { FileStoreOptions } from './set-aside.ts';

/**
 * Every `.json` file under the folder, sorted. Temporary files left by a crash are removed on the way: they were never
 * answered for. Before the first write only, for those of a write under way look the same. A folder that is not there
 * is empty.
 */
export async function dataFiles(folder: string, options: FileStoreOptions): Promise<string[]> {
  for (const { name, path } of await filesIn(folder)) if (temporaryName.test(name)) await removeLeftover(path, options);
  return listDataFiles(folder);
}

/** Every `.json` file under the folder, sorted; nothing is touched. */
export async function listDataFiles(folder: string): Promise<string[]> {
  const files = await filesIn(folder);
  return files
    .filter(({ name }) => name.endsWith('.json') && !name.startsWith('.'))
    .map(({ path }) => path)
    .toSorted();
}

async function filesIn(folder: string): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => ({ name, path: join(parentPath, name) }));
}

async function removeLeftover(path: string, options: FileStoreOptions): Promise<void> {
  await rm(path, { force: true });
  options.warn(`${path}: left by a write that was broken off; removed`);
}
