import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every `*.test.ts` below a folder, sorted; those of a real browser last, for they are slow. */
export async function testFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const isBrowser = (file: string): number => (file.includes(join(folder, 'e2e')) ? 1 : 0);
  return files.toSorted((a, b) => isBrowser(a) - isBrowser(b) || a.localeCompare(b));
}
