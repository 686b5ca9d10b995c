import { createHash, createHmac } from 'node:crypto';

/** SHA-256: its digest and the block it works on, in bytes. */
const DIGEST = 32;
const BLOCK = 64;
/** Which of the three kinds of key material is made: RFC 7292, appendix B.3. */
const MAC_KEY = 3;

/** The check of a PKCS #12 file's integrity: HMAC with SHA-256 under a key made from the password (RFC 7292, section 4). */
export function pkcs12Mac(content: Uint8Array, password: string, salt: Uint8Array, iterations: number): Buffer {
  return createHmac('sha256', macKey(password, salt, iterations)).update(content).digest();
}

/** RFC 7292, appendix B.2; one digest is as long as the key, so that its last step is never needed. */
function macKey(password: string, salt: Uint8Array, iterations: number): Buffer {
  const diversifier = Buffer.alloc(BLOCK, MAC_KEY);
  let key = Buffer.concat([diversifier, filled(salt), filled(bmpString(password))]);
  for (let i = 0; i < iterations; i += 1) key = createHash('sha256').update(key).digest();
  return key.subarray(0, DIGEST);
}

/** Repeated to a whole number of blocks. */
function filled(bytes: Uint8Array): Buffer {
  const length = Math.ceil(bytes.length / BLOCK) * BLOCK;
  return length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, bytes);
}

/** Two bytes a character, the greater first, ended by zero. */
function bmpString(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le').swap16();
}
