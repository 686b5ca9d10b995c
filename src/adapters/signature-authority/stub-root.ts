import type { Issuer } from './certificates/issue-certificate.ts';
import { issueCertificate } from './certificates/issue-certificate.ts';
import { stubKeys } from './stub-keys.ts';

const SERIAL = '5A01';
const keys = stubKeys(SERIAL);

/** Who issues the certificates of the demonstration. */
export const stubRoot: Issuer = {
  subject: {
    commonName: 'Учебный удостоверяющий центр (ECDSA P-256, не ГОСТ)',
    surName: null,
    lastName: null,
    organization: 'Reglament',
    iin: null,
    bin: null,
    country: 'KZ',
  },
  publicKey: keys.publicKey,
  secret: keys.secret,
};

/** Its own certificate, DER: where every path of trust ends. */
export const stubRootCertificate: Uint8Array = issueCertificate(
  {
    serial: SERIAL,
    subject: stubRoot.subject,
    publicKey: keys.publicKey,
    notBefore: new Date('2015-01-01T00:00:00Z'),
    notAfter: new Date('2045-01-01T00:00:00Z'),
    keyUser: 'authority',
  },
  stubRoot,
);
