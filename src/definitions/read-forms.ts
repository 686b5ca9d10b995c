import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * All forms of a folder of diagrams by id, used or not: `forms/<id>.form`. What is no JSON is left out: a channel that
 * uses it says so.
 */
export async function readForms(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const names = await readdir(join(folder, 'forms')).catch(() => []);
  const read = names.filter((name) => name.endsWith('.form')).map(async (name): Promise<readonly (readonly [string, unknown])[]> => {
    try {
      return [[basename(name, '.form'), JSON.parse(await readFile(join(folder, 'forms', name), 'utf8'))]];
    } catch {
      return [];
    }
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}
