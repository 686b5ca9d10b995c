import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from './content-hash.ts';
import { FileDamaged } from './errors.ts';
import type { FileStore } from './store.ts';

/**
 * Files on disk, `<folder>/<case>/<sha256>`. A file appears under its name only once all its bytes are on the disk, so
 * that a crash leaves a whole file, or none and a `.part` that nobody reads.
 */
export class FileSystemStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(caseId: string, bytes: Uint8Array): Promise<string> {
    const sha256 = contentHash(bytes);
    const folder = this.#folderOf(caseId);
    await mkdir(folder, { recursive: true });
    const file = join(folder, sha256);
    const part = `${file}.${randomUUID()}.part`;
    try {
      await writeSynced(part, bytes);
      // Over a file of the same name, too: a damaged one is mended by storing the bytes again.
      await rename(part, file);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    await syncFolder(folder);
    await syncFolder(this.#folder);
    return sha256;
  }

  async get(caseId: string, sha256: string): Promise<Uint8Array | null> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
    const bytes = await readFile(join(this.#folderOf(caseId), sha256)).catch(nullWhereAbsent);
    if (bytes !== null && contentHash(bytes) !== sha256) throw new FileDamaged(sha256);
    return bytes;
  }

  /** Removes every file of the case. */
  async erase(caseId: string): Promise<void> {
    await rm(this.#folderOf(caseId), { recursive: true, force: true });
    await syncFolder(this.#folder).catch(nullWhereAbsent);
  }

  /** Case ids are UUIDs; anything that could lead out of the folder is a fault of the caller. */
  #folderOf(caseId: string): string {
    if (!/^[A-Za-z0-9-]+$/.test(caseId)) throw new TypeError('a case id has letters, digits and hyphens only');
    return join(this.#folder, caseId);
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nullWhereAbsent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
