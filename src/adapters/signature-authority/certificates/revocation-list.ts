import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AuthorityKeyIdentifier,
  CRLNumber,
  CertificateList,
  Extension,
  RevokedCertificate,
  TBSCertList,
  Time,
  Version,
  id_ce_authorityKeyIdentifier,
  id_ce_cRLNumber,
} from '@peculiar/asn1-x509';
import { writeName } from './distinguished-name.ts';
import { ECDSA_WITH_SHA256, keyIdentifier, serialBytes, type Issuer } from './issue-certificate.ts';
import { signDeterministic } from './sign-deterministic.ts';

export interface Revocation {
  /** Serial number of the certificate, hexadecimal. */
  readonly serial: string;
  readonly revokedAt: Date;
}

const DAY_MS = 86_400_000;

/**
 * The list of revoked certificates (RFC 5280, section 5) as DER, made at `now` and good for a day. What is revoked
 * later is not in it.
 */
export function revocationList(revocations: readonly Revocation[], issuer: Issuer, now: Date): Uint8Array {
  const signature = new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 });
  const revoked = revocations
    .filter(({ revokedAt }) => revokedAt <= now)
    .map(
      ({ serial, revokedAt }) =>
        new RevokedCertificate({ userCertificate: serialBytes(serial), revocationDate: new Time(revokedAt) }),
    );
  const tbsCertList = new TBSCertList({
    version: Version.v2,
    signature,
    issuer: writeName(issuer.subject),
    thisUpdate: new Time(now),
    nextUpdate: new Time(new Date(now.getTime() + DAY_MS)),
    crlExtensions: [
      extension(id_ce_authorityKeyIdentifier, new AuthorityKeyIdentifier({ keyIdentifier: keyIdentifier(issuer.publicKey) })),
      // A list made later has a greater number.
      extension(id_ce_cRLNumber, new CRLNumber(Math.floor(now.getTime() / 1000))),
    ],
    // An empty list may not be written.
    ...(revoked.length === 0 ? {} : { revokedCertificates: revoked }),
  });
  const signed = signDeterministic(new Uint8Array(AsnConvert.serialize(tbsCertList)), issuer.secret);
  const list = new CertificateList({ tbsCertList, signatureAlgorithm: signature, signature: new Uint8Array(signed).buffer });
  return new Uint8Array(AsnConvert.serialize(list));
}

function extension(extnID: string, value: unknown): Extension {
  return new Extension({ extnID, critical: false, extnValue: new OctetString(AsnConvert.serialize(value)) });
}
