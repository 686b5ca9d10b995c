import { contentHash } from './content-hash.ts';
import type { FileStore } from './store.ts';

/** Files in memory: for tests and for runs without a server. Bytes are copied on the way in and out. */
export class MemoryFileStore implements FileStore {
  readonly #files = new Map<string, Uint8Array>();

  async put(caseId: string, bytes: Uint8Array): Promise<string> {
    const sha256 = contentHash(bytes);
    this.#files.set(`${caseId}/${sha256}`, Uint8Array.from(bytes));
    return sha256;
  }

  async get(caseId: string, sha256: string): Promise<Uint8Array | null> {
    const bytes = this.#files.get(`${caseId}/${sha256}`);
    return bytes === undefined ? null : Uint8Array.from(bytes);
  }
}
