import { randomBytes, type KeyObject } from 'node:crypto';
import { tags, writeDer, writeInteger } from '../certificates/der.ts';
import { pkcs12Ids } from './pkcs12-ids.ts';
import { pkcs12Mac } from './pkcs12-mac.ts';

const ITERATIONS = 2048;

/**
 * A key with its certificates as a PKCS #12 file (RFC 7292): the key under the password, the certificates readable, the
 * whole checked by HMAC with SHA-256.
 *
 * @param certificates DER, that of the key first
 */
export function writePkcs12(privateKey: KeyObject, certificates: readonly Uint8Array[], password: string): Uint8Array {
  const key = privateKey.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: password });
  const safe = writeDer(
    tags.sequence,
    plain(writeDer(tags.sequence, ...certificates.map((der) => bag(pkcs12Ids.certificateBag, certificateBag(der))))),
    plain(writeDer(tags.sequence, bag(pkcs12Ids.shroudedKeyBag, key))),
  );
  const salt = randomBytes(16);
  const digest = writeDer(
    tags.sequence,
    writeDer(tags.sequence, writeDer(tags.objectIdentifier, pkcs12Ids.sha256), writeDer(tags.null)),
    writeDer(tags.octetString, pkcs12Mac(safe, password, salt, ITERATIONS)),
  );
  const mac = writeDer(tags.sequence, digest, writeDer(tags.octetString, salt), writeInteger(BigInt(ITERATIONS)));
  return writeDer(tags.sequence, writeInteger(3n), plain(safe), mac);
}

/** Content that is not encrypted. */
function plain(content: Buffer): Buffer {
  const octets = writeDer(tags.octetString, content);
  return writeDer(tags.sequence, writeDer(tags.objectIdentifier, pkcs12Ids.data), writeDer(tags.context0, octets));
}

function bag(id: Buffer, value: Uint8Array): Buffer {
  return writeDer(tags.sequence, writeDer(tags.objectIdentifier, id), writeDer(tags.context0, value));
}

function certificateBag(der: Uint8Array): Buffer {
  return bag(pkcs12Ids.x509Certificate, writeDer(tags.octetString, der));
}
