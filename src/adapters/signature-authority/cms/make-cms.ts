import { createHash } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  CMSVersion,
  CertificateChoices,
  CertificateSet,
  ContentInfo,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { Certificate } from '@peculiar/asn1-x509';
import { ECDSA_WITH_SHA256 } from '../certificates/issue-certificate.ts';
import {
  contentTypeAttribute,
  ids,
  inDerOrder,
  messageDigestAttribute,
  signedBytes,
  signingCertificateAttribute,
  signingTimeAttribute,
} from './attributes.ts';

export const SHA256 = '2.16.840.1.101.3.4.2.1';

export interface CmsParts {
  /** The signer's certificate, DER. */
  readonly certificate: Uint8Array;
  /** The certificates above it, DER: a reader need not know them beforehand. */
  readonly chain: readonly Uint8Array[];
  /** True: the content stays outside, as in a PDF. False: it travels within. */
  readonly detached: boolean;
  /**
   * When it was signed, by the signer's clock; null leaves it out, as a PDF wants it, which says it in its own
   * dictionary (ETSI EN 319 142-1, section 6.3).
   */
  readonly signedAt: Date | null;
  /** Signs these bytes by ECDSA with SHA-256; DER. */
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/**
 * A signature over exactly these bytes: CMS SignedData (RFC 5652) with the signed attributes content-type,
 * message-digest, signing-time and signing-certificate-v2, which makes it CAdES-BES. DER.
 */
export async function makeCms(content: Uint8Array, parts: CmsParts): Promise<Uint8Array> {
  const { certificate, chain, detached, signedAt } = parts;
  const signer = AsnConvert.parse(certificate, Certificate);
  const { issuer, serialNumber } = signer.tbsCertificate;
  const attributes = inDerOrder([
    contentTypeAttribute(),
    ...(signedAt === null ? [] : [signingTimeAttribute(signedAt)]),
    messageDigestAttribute(createHash('sha256').update(content).digest()),
    signingCertificateAttribute(createHash('sha256').update(certificate).digest()),
  ]);
  const digestAlgorithm = new DigestAlgorithmIdentifier({ algorithm: SHA256 });
  const signerInfo = new SignerInfo({
    version: CMSVersion.v1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm,
    signedAttrs: attributes,
    signatureAlgorithm: new SignatureAlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 }),
    signature: new OctetString(await parts.sign(signedBytes(attributes))),
  });
  const signedData = new SignedData({
    version: CMSVersion.v1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: ids.data,
      ...(detached ? {} : { eContent: new EncapsulatedContent({ single: new OctetString(content) }) }),
    }),
    certificates: new CertificateSet(
      [certificate, ...chain].map((der) => new CertificateChoices({ certificate: AsnConvert.parse(der, Certificate) })),
    ),
    signerInfos: new SignerInfos([signerInfo]),
  });
  const info = new ContentInfo({ contentType: ids.signedData, content: AsnConvert.serialize(signedData) });
  return new Uint8Array(AsnConvert.serialize(info));
}
