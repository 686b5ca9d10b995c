import type { FileOperations, OpenFile } from './file-operations.ts';

/** What is told of the disk. */
export interface DiskWatch {
  wrote(bytes: number): void;
  /** The disk has said that what was written would survive a loss of power; `ms` is how long that took. */
  flushed(ms: number): void;
}

/** The same operations, and somebody who is told what they cost. */
export function watchedFiles(files: FileOperations, watch: DiskWatch): FileOperations {
  return {
    create: async (path) => watched(await files.create(path), watch),
    append: async (path) => watched(await files.append(path), watch),
    open: (path) => files.open(path),
    rename: (from, to) => files.rename(from, to),
    remove: (path) => files.remove(path),
    syncFolder: (path) => files.syncFolder(path),
  };
}

function watched(file: OpenFile, watch: DiskWatch): OpenFile {
  return {
    write: async (bytes) => {
      const taken = await file.write(bytes);
      watch.wrote(taken);
      return taken;
    },
    datasync: async () => {
      const begun = performance.now();
      await file.datasync();
      watch.flushed(performance.now() - begun);
    },
    truncate: (length) => file.truncate(length),
    read: (offset, length) => file.read(offset, length),
    close: () => file.close(),
  };
}
