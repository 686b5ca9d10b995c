import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every `*.test.ts` below a folder, the largest first: what is begun last should not take long. */
export async function testFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })));
  return sized.toSorted((a, b) => b.size - a.size || a.file.localeCompare(b.file)).map(({ file }) => file);
}
