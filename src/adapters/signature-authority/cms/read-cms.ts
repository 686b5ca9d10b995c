import { createHash, verify } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { ContentInfo, SignedData, type SignerInfo } from '@peculiar/asn1-cms';
import { ECDSA_WITH_SHA256 } from '../certificates/issue-certificate.ts';
import { readCertificate, type ReadCertificate } from '../certificates/read-certificate.ts';
import { ids, readAttributes, signedBytes } from './attributes.ts';
import { SHA256 } from './make-cms.ts';

/** One signature of a CMS. */
export interface CmsSigner {
  /** Who signed; null where the certificate is not among those that came along. */
  readonly certificate: ReadCertificate | null;
  /** Whether these bytes were signed by this certificate's key. It says nothing of the certificate itself. */
  readonly intact: boolean;
  /** By the signer's clock; null where it was not said. */
  readonly signedAt: Date | null;
}

/** What a CMS holds, and whether its signatures are of its content. */
export interface ReadCms {
  /** The content that was signed: what came within, else what was handed in. Null where neither is there. */
  readonly content: Uint8Array | null;
  readonly signers: readonly CmsSigner[];
}

/**
 * Reads CMS SignedData and checks the arithmetic of its signatures: ECDSA with SHA-256 only, over signed attributes.
 * Whether the certificates may be believed is for the authority to say.
 *
 * @param detached the content where it stays outside. Where content is within as well, they must be the same bytes
 * @returns null where it is no CMS
 */
export function readCms(cms: Uint8Array, detached: Uint8Array | null): ReadCms | null {
  try {
    const info = AsnConvert.parse(cms, ContentInfo);
    if (info.contentType !== ids.signedData) return null;
    const signedData = AsnConvert.parse(info.content, SignedData);
    const { single } = signedData.encapContentInfo.eContent ?? {};
    const within = single === undefined ? null : new Uint8Array(single.buffer);
    const content = within ?? detached;
    const isOther = within !== null && detached !== null && !Buffer.from(within).equals(detached);
    const certificates = (signedData.certificates ?? []).flatMap(({ certificate }) => {
      const read = certificate === undefined ? null : readCertificate(new Uint8Array(AsnConvert.serialize(certificate)));
      return read === null ? [] : [read];
    });
    const signers = [...signedData.signerInfos].map((signer) => readSigner(signer, certificates, isOther ? null : content));
    return { content, signers };
  } catch {
    // Anything may be handed in as a signature: what cannot be read is none.
    return null;
  }
}

function readSigner(signer: SignerInfo, certificates: readonly ReadCertificate[], content: Uint8Array | null): CmsSigner {
  const { signedAttrs = [] } = signer;
  const certificate = certificates.find((candidate) => isOf(signer, candidate)) ?? null;
  const attributes = readAttributes(signedAttrs);
  const intact =
    certificate !== null &&
    content !== null &&
    signer.digestAlgorithm.algorithm === SHA256 &&
    signer.signatureAlgorithm.algorithm === ECDSA_WITH_SHA256 &&
    attributes.plainContent &&
    attributes.messageDigest !== null &&
    createHash('sha256').update(content).digest().equals(attributes.messageDigest) &&
    attributes.names(certificate.sha256) &&
    verify('sha256', signedBytes(signedAttrs), certificate.x509.publicKey, new Uint8Array(signer.signature.buffer));
  return { certificate, intact, signedAt: attributes.signedAt };
}

function isOf({ sid }: SignerInfo, { x509, issuerDer }: ReadCertificate): boolean {
  const { issuerAndSerialNumber } = sid;
  if (issuerAndSerialNumber === undefined) return false;
  const serial = BigInt(`0x${Buffer.from(issuerAndSerialNumber.serialNumber).toString('hex')}`);
  const issuer = Buffer.from(AsnConvert.serialize(issuerAndSerialNumber.issuer));
  return serial === BigInt(`0x${x509.serialNumber}`) && issuer.equals(issuerDer);
}
