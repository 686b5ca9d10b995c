import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dataFiles } from './data-files.ts';
import type { FileStoreOptions } from './set-aside.ts';

/** What has become of the case files since an instant. */
export interface ChangedCaseFiles {
  /** Files made or replaced since then. */
  readonly changed: readonly string[];
  /** Of the given cases those that have no file any more. */
  readonly gone: readonly string[];
}

/**
 * Looks at folders first, and into those that have changed: where nothing has, a hundred thousand files cost 256
 * questions. What changed in the same tick of the clock counts as changed after it. A file that was written over in its place, without a new name, is not seen; it is when it is read.
 * @param since milliseconds since the epoch, by the clock of the file system (`ctime`, which no tool sets back)
 * @param known ids of the cases that should have a file
 */
export async function changedCaseFiles(
  folder: string,
  since: number,
  known: Iterable<string>,
  options: FileStoreOptions,
): Promise<ChangedCaseFiles> {
  const top = await changedAt(folder);
  if (top === null) return { changed: [], gone: [...known] };
  const entries = await readdir(folder, { withFileTypes: true });
  const buckets = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
  const strays = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map(({ name }) => join(folder, name));
  const touched = new Map<string, ReadonlySet<string>>();
  const changed = [...strays];
  for (const bucket of buckets) {
    const path = join(folder, bucket);
    if (((await changedAt(path)) ?? 0) < since) continue;
    const files = await dataFiles(path, options);
    touched.set(bucket, new Set(files.map((file) => basename(file, '.json'))));
    for (const file of files) if (((await changedAt(file)) ?? 0) >= since) changed.push(file);
  }
  const gone = [...known].filter((id) => {
    const bucket = id.slice(0, 2);
    return !buckets.has(bucket) || touched.get(bucket)?.has(id) === false;
  });
  return { changed, gone };
}

async function changedAt(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.ctimeMs ?? null;
}
