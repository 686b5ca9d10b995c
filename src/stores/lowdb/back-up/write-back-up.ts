import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Pack, pack as createPack } from 'tar-stream';
import { syncFolder } from '../durable-write.ts';
import { readFolderFormat } from '../format/folder-format.ts';
import { filesToBackUp } from './files-to-back-up.ts';
import { type BackedUpFile, type Manifest, MANIFEST } from './manifest.ts';

/** A back-up that was written. */
export interface BackUp {
  readonly file: string;
  readonly takenAt: string;
  readonly files: number;
  /** Of the data, before packing. */
  readonly bytes: number;
}

/** So much of a file is read at once. */
const CHUNK_BYTES = 1 << 20;

/**
 * Copies a data folder into one packed archive, also while a server works on it: nothing is locked, and nothing that
 * was answered before it began is missing. The archive appears under its name only when all of it is on the disk, and
 * is its owner's alone: it holds everything the folder does.
 */
export async function writeBackUp(dataDir: string, file: string, now: Date): Promise<BackUp> {
  const part = `${file}.part`;
  const takenAt = now.toISOString();
  const pack = createPack();
  const files: BackedUpFile[] = [];
  const fill = async (): Promise<void> => {
    const format = await readFolderFormat(dataDir);
    for await (const name of filesToBackUp(dataDir)) {
      const copied = await copyInto(pack, dataDir, name);
      if (copied !== null) files.push(copied);
    }
    const manifest: Manifest = { schema: 1, format, takenAt, files };
    pack.entry({ name: MANIFEST, mode: 0o600 }, `${JSON.stringify(manifest)}\n`);
    pack.finalize();
  };
  try {
    const filled = fill().catch((error: unknown) => {
      pack.destroy(error as Error);
      throw error;
    });
    await Promise.all([filled, pipeline(pack, createGzip(), createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }))]);
    await rename(part, file);
    await syncFolder(dirname(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(part, { force: true });
    throw error;
  }
  return { file, takenAt, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Null where the file has gone meanwhile: an erased case's, or a segment whose cases have come into their files. */
async function copyInto(pack: Pack, dataDir: string, name: string): Promise<BackedUpFile | null> {
  const source = await open(join(dataDir, name), 'r').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (source === null) return null;
  try {
    const { size, mtime } = await source.stat();
    const hash = createHash('sha256');
    const entry = pack.entry({ name, size, mtime, mode: 0o600 });
    // Of a file that is added to, what it held when it was opened; one that is replaced stays the one that was opened.
    for await (const chunk of chunksOf(source, size)) {
      hash.update(chunk);
      if (!entry.write(chunk)) await new Promise<void>((resolve) => entry.once('drain', () => resolve()));
    }
    const ended = new Promise<void>((resolve, reject) => entry.once('finish', () => resolve()).once('error', reject));
    entry.end(null);
    await ended;
    return { name, size, sha256: hash.digest('hex') };
  } finally {
    await source.close();
  }
}

async function* chunksOf(source: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; ) {
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, size - at));
    const { bytesRead } = await source.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) throw new Error('a file became shorter while it was copied');
    at += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}
