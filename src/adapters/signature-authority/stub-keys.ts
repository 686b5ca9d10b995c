import { createECDH, createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The pair of keys of a certificate. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The private number, 32 bytes. */
  readonly secret: Uint8Array;
}

/**
 * Stub keys: made from the serial number of the certificate, which everybody knows. Whoever has this file can sign for
 * anybody; it stands in for a token in the demonstration and in tests and is no GOST key.
 */
export function stubKeys(serial: string): KeyPair {
  const curve = createECDH('prime256v1');
  const secret = createHash('sha256').update(`stub key of certificate ${serial}`).digest();
  curve.setPrivateKey(secret);
  const point = curve.getPublicKey();
  const privateKey = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      d: secret.toString('base64url'),
      // An uncompressed point: one byte of form, then both coordinates.
      x: point.toString('base64url', 1, 33),
      y: point.toString('base64url', 33, 65),
    },
  });
  return { privateKey, publicKey: createPublicKey(privateKey), secret };
}
