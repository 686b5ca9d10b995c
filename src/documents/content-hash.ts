import { createHash } from 'node:crypto';

/** SHA-256 of the bytes, hex: the name a stored file is kept and checked under. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
