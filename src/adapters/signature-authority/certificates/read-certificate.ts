import { createHash, X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate, ExtendedKeyUsage, id_ce_extKeyUsage } from '@peculiar/asn1-x509';
import { readName, type CertificateSubject } from './distinguished-name.ts';
import { keyUserIds, keyUsers, type KeyUser } from './key-user.ts';

/** What a certificate says. Nothing here means that it may be believed. */
export interface ReadCertificate {
  readonly der: Uint8Array;
  /** Upper-case hexadecimal, without leading zeros. */
  readonly serial: string;
  readonly subject: CertificateSubject;
  /** The subject as one line (RFC 4514). */
  readonly subjectName: string;
  readonly issuer: CertificateSubject;
  readonly issuerName: string;
  /** The issuer's name as it is compared with what a signature says. */
  readonly issuerDer: Buffer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly keyUser: readonly KeyUser[];
  /** The certificate as the platform knows it: its key, and whether another certificate has signed it. */
  readonly x509: X509Certificate;
  /** Of the DER, 32 bytes. */
  readonly sha256: Buffer;
}

/** Reads a certificate from DER; null where it is none. */
export function readCertificate(der: Uint8Array): ReadCertificate | null {
  try {
    const { tbsCertificate } = AsnConvert.parse(der, Certificate);
    const x509 = new X509Certificate(der);
    const usages = tbsCertificate.extensions?.find(({ extnID }) => extnID === id_ce_extKeyUsage);
    const ids = usages === undefined ? [] : AsnConvert.parse(usages.extnValue.buffer, ExtendedKeyUsage);
    return {
      der,
      serial: x509.serialNumber,
      subject: readName(tbsCertificate.subject),
      subjectName: oneLine(x509.subject),
      issuer: readName(tbsCertificate.issuer),
      issuerName: oneLine(x509.issuer),
      issuerDer: Buffer.from(AsnConvert.serialize(tbsCertificate.issuer)),
      notBefore: tbsCertificate.validity.notBefore.getTime(),
      notAfter: tbsCertificate.validity.notAfter.getTime(),
      keyUser: keyUsers.filter((user) => ids.includes(keyUserIds[user])),
      x509,
      sha256: createHash('sha256').update(der).digest(),
    };
  } catch {
    // Anything may be handed in as a certificate: what cannot be read is none.
    return null;
  }
}

function oneLine(name: string): string {
  return name.split('\n').toReversed().join(',');
}
