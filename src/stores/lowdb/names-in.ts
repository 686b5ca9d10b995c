import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files below the folder, as paths inside it with slashes between their parts, sorted; a folder that is not there holds none. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted();
}
