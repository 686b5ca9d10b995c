import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../../cases/canonical-json.ts';
import type { Signature } from './sign.ts';

/** Signs the canonical bytes of a JSON value: what is signed does not hang on the order of keys. */
export function signContent(
  content: unknown,
  privateKey: KeyObject,
  by: Pick<Signature, 'certificate' | 'signerIin' | 'signedAt'>,
): Signature {
  const bytes = bytesOf(content);
  return {
    ...by,
    sha256: hashOf(bytes),
    algorithm: 'ECDSA-P256-SHA256',
    value: sign('sha256', bytes, privateKey).toString('base64'),
  };
}

/** Whether the signature is of this content and by this key. */
export function isSignatureOf(signature: Signature, content: unknown, publicKey: KeyObject): boolean {
  const bytes = bytesOf(content);
  return signature.sha256 === hashOf(bytes) && verify('sha256', bytes, publicKey, Buffer.from(signature.value, 'base64'));
}

function bytesOf(content: unknown): Buffer {
  return Buffer.from(canonicalJson(content), 'utf8');
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
