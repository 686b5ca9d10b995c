import { createPrivateKey, timingSafeEqual, type KeyObject, X509Certificate } from 'node:crypto';
import { readDer, type DerElement } from '../certificates/der.ts';
import { pkcs12Ids } from './pkcs12-ids.ts';
import { pkcs12Mac } from './pkcs12-mac.ts';

/** A key and the certificates that came with it. */
export interface KeyWithCertificates {
  readonly privateKey: KeyObject;
  /** DER: that of the key. */
  readonly certificate: Uint8Array;
  /** The others, DER. */
  readonly chain: readonly Uint8Array[];
}

/**
 * Reads a PKCS #12 file written by {@link writePkcs12}, or by anybody who leaves the certificates readable and checks
 * by HMAC with SHA-256; null where it is another kind of file or the password is wrong.
 */
export function readPkcs12(file: Uint8Array, password: string): KeyWithCertificates | null {
  try {
    const [, authenticated, macData] = insideOf(only(readDer(file)));
    const safe = contentOf(authenticated);
    if (safe === null || !isChecked(safe, macData, password)) return null;
    const bags = insideOf(only(readDer(safe))).flatMap((content) => {
      const held = contentOf(content);
      return held === null ? [] : insideOf(only(readDer(held)));
    });
    const certificates = bags.flatMap((bag) => {
      const value = valueOf(bag, pkcs12Ids.certificateBag);
      const der = value === null ? null : valueOf(only(readDer(value)), pkcs12Ids.x509Certificate);
      return der === null ? [] : [only(readDer(der)).body];
    });
    const [key] = bags.flatMap((bag) => valueOf(bag, pkcs12Ids.shroudedKeyBag) ?? []);
    if (key === undefined) return null;
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase: password });
    const certificate = certificates.find((der) => new X509Certificate(der).checkPrivateKey(privateKey));
    if (certificate === undefined) return null;
    return { privateKey, certificate, chain: certificates.filter((der) => der !== certificate) };
  } catch {
    // Anything may be handed in as a key: what cannot be read is none.
    return null;
  }
}

function isChecked(safe: Buffer, macData: DerElement | undefined, password: string): boolean {
  const [digest, salt, iterations] = insideOf(macData);
  const [algorithm, mac] = insideOf(digest);
  const [id] = insideOf(algorithm);
  if (id === undefined || mac === undefined || salt === undefined || !id.body.equals(pkcs12Ids.sha256)) return false;
  const rounds = iterations === undefined ? 1 : iterations.body.readUIntBE(0, iterations.body.length);
  // A file that asks for more would only keep the machine busy.
  if (rounds > 1_000_000) return false;
  const expected = pkcs12Mac(safe, password, salt.body, rounds);
  return expected.length === mac.body.length && timingSafeEqual(expected, mac.body);
}

/** The octets of content that is not encrypted; null where it is. */
function contentOf(content: DerElement | undefined): Buffer | null {
  const octets = content === undefined ? null : valueOf(content, pkcs12Ids.data);
  return octets === null ? null : only(readDer(octets)).body;
}

/** What stands behind this identifier in an element of identifier and value; null where it is another. */
function valueOf(element: DerElement, id: Buffer): Buffer | null {
  const [found, value] = insideOf(element);
  return found !== undefined && value !== undefined && found.body.equals(id) ? value.body : null;
}

function insideOf(element: DerElement | undefined): readonly DerElement[] {
  return element === undefined ? [] : readDer(element.body);
}

function only([element]: readonly DerElement[]): DerElement {
  if (element === undefined) throw new RangeError('nothing where an element should be');
  return element;
}
