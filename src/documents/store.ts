/**
 * Where the bytes of attachments and result documents are kept, outside the case files. Content is addressed by case
 * and hash: storing the same bytes twice is harmless, and a damaged file is told from a whole one.
 */
export interface FileStore {
  /** Stores the bytes durably and answers their SHA-256, hex. */
  put(caseId: string, bytes: Uint8Array): Promise<string>;
  /** The bytes, or null where there are none. @throws FileDamaged where they no longer match their hash. */
  get(caseId: string, sha256: string): Promise<Uint8Array | null>;
}
