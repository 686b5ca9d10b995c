import { copyFile, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DataFolderNewer } from '../../errors.ts';
import { durableFolder, durableWrite, syncFolder } from '../durable-write.ts';
import { namesIn } from '../names-in.ts';
import type { FileStoreOptions } from '../set-aside.ts';
import { readFolderFormat, writeFolderFormat } from './folder-format.ts';
import { currentFormat, formatSteps } from './format-steps.ts';
import { fileKinds, type FileKind, isOldData, type OldData } from './format-step.ts';

/** Where files lie as they were before they were brought forward. */
export const FORMER = 'former';
/** How many files are read and written at once. */
const WORKERS = 16;

/**
 * Brings a data folder of an earlier format forward to that of this version, before any store reads it; a new folder gets
 * the format, one that has it is left alone. Each file that changes is first copied to `former/format-<n>/`, then replaced
 * as a whole; that the folder has the new format is said last. A crash anywhere leaves a folder of the old format in
 * which some files are new already: the next start goes over all of them again, and a copy once made is never made anew.
 * A file that cannot be read is left for its store, which sets it aside.
 * @throws DataFolderNewer where a later version has written the folder. @throws DataFileDamaged
 */
export async function bringForward(dataDir: string, { warn }: Pick<FileStoreOptions, 'warn'>): Promise<void> {
  const format = await readFolderFormat(dataDir);
  if (format === currentFormat) return;
  if (format !== null && format > currentFormat) throw new DataFolderNewer(dataDir, format, currentFormat);
  if (format !== null) {
    const copies = join(dataDir, FORMER, `format-${format}`);
    const changed = await changeFiles(dataDir, format, copies);
    warn(`${dataDir} was of format ${format} and is now of format ${currentFormat}: ${changed} files changed${changed === 0 ? '' : `, kept as they were in ${copies}`}`);
  }
  await writeFolderFormat(dataDir);
}

async function changeFiles(dataDir: string, from: number, copies: string): Promise<number> {
  const names = (await namesIn(dataDir)).values();
  let changed = 0;
  const worker = async (): Promise<void> => {
    for (const name of names) if (await changeFile(dataDir, name, from, copies)) changed += 1;
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  return changed;
}

async function changeFile(dataDir: string, name: string, from: number, copies: string): Promise<boolean> {
  const file = join(dataDir, name);
  const kind = kindOf(name);
  const steps = formatSteps.filter((step) => step.kind === kind && step.format > from);
  const before = steps.length === 0 ? null : await dataOf(file);
  if (before === null) return false;
  const after = steps.reduce((data, { change }) => change(data), before);
  if (after === before) return false;
  await keepCopy(file, join(copies, name));
  await durableWrite(file, `${JSON.stringify(after)}\n`);
  return true;
}

/** What kind of file lies under this name, slashes between its parts; null for one whose shape has never changed. */
export function kindOf(name: string): FileKind | null {
  const found = Object.entries(fileKinds).find(([, pattern]) => pattern.test(name));
  return found === undefined ? null : (found[0] as FileKind);
}

async function dataOf(file: string): Promise<OldData | null> {
  try {
    const data: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isOldData(data) ? data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A copy appears as a whole, or not at all. One that is there is older than the file, which may be new by now. */
async function keepCopy(file: string, copy: string): Promise<void> {
  if ((await readFile(copy).catch(() => null)) !== null) return;
  await durableFolder(dirname(copy));
  const part = `${copy}.part`;
  await copyFile(file, part);
  await rename(part, copy);
  await syncFolder(dirname(copy));
}
