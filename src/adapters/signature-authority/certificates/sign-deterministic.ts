import { createECDH, createHash, createHmac } from 'node:crypto';
import { tags, writeDer, writeInteger } from './der.ts';

/** Order of the group of P-256 (SEC 2, section 2.4.2). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const BYTES = 32;

/**
 * ECDSA over P-256 with SHA-256, its random number made from key and message (RFC 6979), as DER: the same bytes give the
 * same signature wherever they are signed, so that a certificate or a revocation list made anew is the one made before.
 *
 * For the stub's own certificates only. It is not written to resist an onlooker who measures time; the stub's keys are
 * known to everybody anyway.
 *
 * @param secret the private number, 32 bytes
 */
export function signDeterministic(message: Uint8Array, secret: Uint8Array): Buffer {
  const hash = createHash('sha256').update(message).digest();
  const e = numberOf(hash) % ORDER;
  const d = numberOf(secret);
  for (const k of candidates(Buffer.from(secret), bytesOf(e))) {
    const r = abscissa(k) % ORDER;
    const s = (inverse(numberOf(k)) * ((e + r * d) % ORDER)) % ORDER;
    if (r !== 0n && s !== 0n) return writeDer(tags.sequence, writeInteger(r), writeInteger(s));
  }
  throw new RangeError('no number was found to sign with');
}

/** The numbers to try, in their order: RFC 6979, section 3.2. */
function* candidates(secret: Buffer, hash: Buffer): Generator<Buffer> {
  let key = Buffer.alloc(BYTES, 0);
  let value = Buffer.alloc(BYTES, 1);
  const step = (...more: readonly Uint8Array[]): void => {
    key = hmac(key, value, ...more);
    value = hmac(key, value);
  };
  step(Buffer.of(0), secret, hash);
  step(Buffer.of(1), secret, hash);
  for (;;) {
    value = hmac(key, value);
    const candidate = numberOf(value);
    if (candidate > 0n && candidate < ORDER) yield value;
    step(Buffer.of(0));
  }
}

function hmac(key: Buffer, ...parts: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

/** The abscissa of k times the base point: what a key pair with k as its secret has as its public point. */
function abscissa(k: Buffer): bigint {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(k);
  // An uncompressed point: one byte of form, then both coordinates.
  return numberOf(curve.getPublicKey().subarray(1, 1 + BYTES));
}

function inverse(value: bigint): bigint {
  let [r, next] = [ORDER, value % ORDER];
  let [t, nextT] = [0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return t < 0n ? t + ORDER : t;
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function bytesOf(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * BYTES, '0'), 'hex');
}
