import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { Attribute } from '@peculiar/asn1-cms';
import { Time } from '@peculiar/asn1-x509';
import { tags, writeDer } from '../certificates/der.ts';

/** Object identifiers of a signature's attributes (RFC 5652, section 11; RFC 5035, section 3) and of plain content. */
export const ids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** The identifier of plain content as a value of an attribute, DER. */
const plainContent = Buffer.from('06092a864886f70d010701', 'hex');
/** SHA-256 is the default and so may not be named, and the issuer is left out: three sequences around the hash remain. */
const signingCertificateHead = Buffer.of(0x30, 38, 0x30, 36, 0x30, 34, 0x04, 32);

/** Says that plain content is signed. */
export function contentTypeAttribute(): Attribute {
  return attribute(ids.contentType, plainContent);
}

/** @param digest 32 bytes */
export function messageDigestAttribute(digest: Uint8Array): Attribute {
  return attribute(ids.messageDigest, new Uint8Array(AsnConvert.serialize(new OctetString(digest))));
}

/** When it was signed, by the signer's clock. */
export function signingTimeAttribute(at: Date): Attribute {
  return attribute(ids.signingTime, new Uint8Array(AsnConvert.serialize(new Time(at))));
}

/**
 * Which certificate signed, so that it cannot be exchanged for another of the same key.
 *
 * @param certificateHash SHA-256 of the certificate, 32 bytes
 */
export function signingCertificateAttribute(certificateHash: Uint8Array): Attribute {
  return attribute(ids.signingCertificateV2, Buffer.concat([signingCertificateHead, certificateHash]));
}

/** The attributes as DER wants the members of a SET: in the order of their bytes. */
export function inDerOrder(attributes: readonly Attribute[]): Attribute[] {
  return attributes.toSorted((a, b) => Buffer.compare(derOf(a), derOf(b)));
}

/** What is signed: the attributes as a SET in DER, whatever tag they travel under (RFC 5652, section 5.4). */
export function signedBytes(attributes: readonly Attribute[]): Uint8Array {
  return writeDer(tags.set, ...inDerOrder(attributes).map(derOf));
}

/** What the signed attributes of a signature say; null where one is missing, doubled or not as expected. */
export interface SignedAttributes {
  readonly plainContent: boolean;
  readonly messageDigest: Uint8Array | null;
  readonly signedAt: Date | null;
  /** False where it names another certificate; true where it names none, as signatures older than CAdES do. */
  names(certificateHash: Uint8Array): boolean;
}

/** Reads the attributes {@link makeCms} writes. */
export function readAttributes(attributes: readonly Attribute[]): SignedAttributes {
  const contentType = valueOf(attributes, ids.contentType);
  const digest = valueOf(attributes, ids.messageDigest);
  const time = valueOf(attributes, ids.signingTime);
  return {
    plainContent: contentType !== null && plainContent.equals(new Uint8Array(contentType)),
    messageDigest: digest === null ? null : new Uint8Array(AsnConvert.parse(digest, OctetString).buffer),
    signedAt: time === null ? null : AsnConvert.parse(time, Time).getTime(),
    names: (certificateHash) => {
      if (!attributes.some(({ attrType }) => attrType === ids.signingCertificateV2)) return true;
      const value = valueOf(attributes, ids.signingCertificateV2);
      // Others may name the hash or the issuer as well: the hash of the certificate stands in it in any case.
      return value !== null && Buffer.from(value).includes(Buffer.from(certificateHash));
    },
  };
}

/** The only value of an attribute, as DER; null where it is missing or has several. */
function valueOf(attributes: readonly Attribute[], type: string): ArrayBuffer | null {
  const values = attributes.filter(({ attrType }) => attrType === type).flatMap(({ attrValues }) => attrValues);
  const [value, ...others] = values;
  return value === undefined || others.length > 0 ? null : value;
}

function attribute(attrType: string, value: Uint8Array): Attribute {
  return new Attribute({ attrType, attrValues: [new Uint8Array(value).buffer] });
}

function derOf(attribute: Attribute): Buffer {
  return Buffer.from(AsnConvert.serialize(attribute));
}
