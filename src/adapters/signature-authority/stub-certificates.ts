import { z } from 'zod';
import { personSubject } from './certificates/distinguished-name.ts';
import { issueCertificate } from './certificates/issue-certificate.ts';
import { revocationList } from './certificates/revocation-list.ts';
import { certificateSchema, type Certificate } from './certificate.ts';
import certificates from './certificates.json' with { type: 'json' };
import { stubKeys } from './stub-keys.ts';
import { stubRoot } from './stub-root.ts';

/** The certificates of the demonstration's people, by serial number. */
export const stubCertificates: ReadonlyMap<string, Certificate> = new Map(
  z
    .array(certificateSchema)
    .parse(certificates)
    .map((certificate) => [certificate.serial, certificate]),
);

const issued = new Map<string, Uint8Array>();

/** The certificate itself, DER: made when first asked for, the same every time. */
export function stubCertificateDer({ serial, owner, notBefore, notAfter }: Certificate): Uint8Array {
  const known = issued.get(serial);
  if (known !== undefined) return known;
  const der = issueCertificate(
    {
      serial,
      subject: personSubject(owner),
      publicKey: stubKeys(serial).publicKey,
      notBefore: new Date(notBefore),
      notAfter: new Date(notAfter),
      keyUser: ['INDIVIDUAL'],
    },
    stubRoot,
  );
  issued.set(serial, der);
  return der;
}

/** The revocation list of the demonstration as of now, DER. */
export function stubRevocationList(now: Date): Uint8Array {
  const revocations = [...stubCertificates.values()].flatMap(({ serial, revokedAt }) =>
    revokedAt === null ? [] : [{ serial, revokedAt: new Date(revokedAt) }],
  );
  return revocationList(revocations, stubRoot, now);
}
