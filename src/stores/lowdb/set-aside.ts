import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DamagedFile } from '../../cases/store.ts';
import { syncFolder } from './durable-write.ts';

/** What the stores on files need from outside. */
export interface FileStoreOptions {
  /** Told of every file set aside and every leftover removed: one line, without personal values. */
  readonly warn: (message: string) => void;
  readonly now: () => Date;
}

/**
 * Renames a damaged file to `<name>.damaged-<timestamp>`, so that it can be looked at and is not met again. Answers
 * what to report.
 */
export async function setAside(file: string, reason: string, options: FileStoreOptions): Promise<DamagedFile> {
  const stamp = options.now().toISOString().replaceAll(/[-:.]/g, '');
  const aside = `${file}.damaged-${stamp}`;
  await rename(file, aside);
  await syncFolder(dirname(file));
  options.warn(`${file} is damaged (${reason}); set aside as ${aside}`);
  return { file, reason };
}
