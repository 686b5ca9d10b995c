import { open, rename, rm } from 'node:fs/promises';
import { syncFolder } from './durable-write.ts';

/** What the stores do to an open file. Offsets and lengths in bytes. */
export interface OpenFile {
  /** Writes at the end of the file; the system may take fewer bytes than were given. Answers how many. */
  write(bytes: Uint8Array): Promise<number>;
  /** Answers once the bytes, and the length of the file, are on the disk. */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  /** The bytes at the offset; fewer where the file ends before. */
  read(offset: number, length: number): Promise<Buffer>;
  /** Answers after the reads under way. */
  close(): Promise<void>;
}

/** The few operations on files that durability hangs on: handed in, so that a test can let any one of them fail. */
export interface FileOperations {
  /** A new file of the owner alone, to be appended to and read. Fails where there is one. */
  create(path: string): Promise<OpenFile>;
  /** An existing file, to be appended to. */
  append(path: string): Promise<OpenFile>;
  /** An existing file, to be read. */
  open(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** Nothing where there is no such file. */
  remove(path: string): Promise<void>;
  /** Makes the names in the folder last. */
  syncFolder(path: string): Promise<void>;
}

/** The machine's own. */
export const machineFiles: FileOperations = {
  create: (path) => opened(path, 'ax+'),
  append: (path) => opened(path, 'a'),
  open: (path) => opened(path, 'r'),
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};

async function opened(path: string, flags: string): Promise<OpenFile> {
  const handle = await open(path, flags, 0o600);
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    datasync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    read: async (offset, length) => {
      const bytes = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    close: () => handle.close(),
  };
}
