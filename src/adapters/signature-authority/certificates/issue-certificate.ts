import { createHash, type KeyObject } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectKeyIdentifier,
  id_kp_emailProtection,
} from '@peculiar/asn1-x509';
import { keyUserIds, type KeyUser } from './key-user.ts';
import { writeName, type CertificateSubject } from './distinguished-name.ts';
import { signDeterministic } from './sign-deterministic.ts';

/** Who signs certificates and revocation lists. */
export interface Issuer {
  readonly subject: CertificateSubject;
  readonly publicKey: KeyObject;
  /** The private number of the P-256 key, 32 bytes. */
  readonly secret: Uint8Array;
}

export interface CertificateRequest {
  /** Hexadecimal, at most 20 bytes. */
  readonly serial: string;
  readonly subject: CertificateSubject;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** `authority`: signs certificates; otherwise what the holder may sign as. */
  readonly keyUser: readonly KeyUser[] | 'authority';
}

/** ECDSA with SHA-256: RFC 5758, section 3.2. It has no parameters. */
export const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';

/** An X.509 certificate (RFC 5280) as DER. The same request gives the same bytes. */
export function issueCertificate(request: CertificateRequest, issuer: Issuer): Uint8Array {
  const signature = new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 });
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: serialBytes(request.serial),
    signature,
    issuer: writeName(issuer.subject),
    validity: new Validity({ notBefore: request.notBefore, notAfter: request.notAfter }),
    subject: writeName(request.subject),
    subjectPublicKeyInfo: AsnConvert.parse(spkiOf(request.publicKey), SubjectPublicKeyInfo),
    extensions: new Extensions(extensionsOf(request, issuer)),
  });
  const signed = signDeterministic(new Uint8Array(AsnConvert.serialize(tbsCertificate)), issuer.secret);
  const certificate = new Certificate({ tbsCertificate, signatureAlgorithm: signature, signatureValue: bufferOf(signed) });
  return new Uint8Array(AsnConvert.serialize(certificate));
}

/** A serial number as the positive integer it stands for. */
export function serialBytes(serial: string): ArrayBuffer {
  const bytes = Buffer.from(serial.length % 2 === 0 ? serial : `0${serial}`, 'hex');
  return bufferOf((bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

/** The identifier of a key: the SHA-1 of its public point (RFC 5280, section 4.2.1.2, method 1). It protects nothing. */
export function keyIdentifier(publicKey: KeyObject): KeyIdentifier {
  const { subjectPublicKey } = AsnConvert.parse(spkiOf(publicKey), SubjectPublicKeyInfo);
  return new KeyIdentifier(bufferOf(createHash('sha1').update(new Uint8Array(subjectPublicKey)).digest()));
}

function extensionsOf({ keyUser, publicKey }: CertificateRequest, issuer: Issuer): Extension[] {
  const isAuthority = keyUser === 'authority';
  const usage = isAuthority
    ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign
    : KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation;
  const extensions = [
    extension(id_ce_basicConstraints, true, new BasicConstraints(isAuthority ? { cA: true, pathLenConstraint: 0 } : {})),
    extension(id_ce_keyUsage, true, new KeyUsage(usage)),
    extension(id_ce_subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyIdentifier(publicKey).buffer)),
    extension(
      id_ce_authorityKeyIdentifier,
      false,
      new AuthorityKeyIdentifier({ keyIdentifier: keyIdentifier(issuer.publicKey) }),
    ),
  ];
  if (isAuthority) return extensions;
  // Mail signing beside the authority's own usages: verifiers of CMS ask for it wherever usages are limited at all.
  const usages = new ExtendedKeyUsage([id_kp_emailProtection, ...keyUser.map((user) => keyUserIds[user])]);
  return [...extensions, extension(id_ce_extKeyUsage, false, usages)];
}

function extension(extnID: string, critical: boolean, value: unknown): Extension {
  return new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) });
}

function spkiOf(publicKey: KeyObject): Uint8Array {
  return publicKey.export({ type: 'spki', format: 'der' });
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
