import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { pem } from '../../../src/adapters/signature-authority/certificates/pem.ts';
import { readCms } from '../../../src/adapters/signature-authority/cms/read-cms.ts';
import { standingOf, type Standing } from '../../../src/adapters/signature-authority/standing.ts';
import { stubAuthority } from '../../../src/adapters/signature-authority/stub-authority.ts';
import { stubRevocationList } from '../../../src/adapters/signature-authority/stub-certificates.ts';
import { stubRootCertificate } from '../../../src/adapters/signature-authority/stub-root.ts';
import { stubTokens } from '../../../src/adapters/signature-authority/stub-tokens.ts';
import { attime, inFolder, openssl } from './openssl.ts';

const signedAt = new Date('2026-03-02T05:00:00Z');
const { signal } = new AbortController();
const content = Buffer.from('{"a":null,"b":[1,"ә"]}');

/** One signature, and what both judges are expected to say of it. */
interface Judged {
  readonly cms: () => Promise<Uint8Array>;
  readonly valid: boolean;
  /** Of the certificate. */
  readonly standing: Standing;
  /** What OpenSSL gives as its reason. */
  readonly reason: RegExp;
}

const judged: Readonly<Record<string, Judged>> = {
  good: { cms: () => signedBy('5F0101'), valid: true, standing: 'good', reason: /CAdES Verification successful/ },
  tampered: { cms: tampered, valid: false, standing: 'good', reason: /digest|verification failure/ },
  expired: { cms: () => signedBy('5F0102'), valid: false, standing: 'expired', reason: /certificate has expired/ },
  revoked: { cms: () => signedBy('5F0103'), valid: false, standing: 'revoked', reason: /certificate revoked/ },
  foreign: { cms: async () => foreign(), valid: false, standing: 'foreign', reason: /self-signed certificate/ },
};

describe('our verification and OpenSSL’s', () => {
  for (const [name, { cms, valid, standing, reason }] of Object.entries(judged)) {
    it(`should agree on a signature that is ${name}`, async () => {
      // given: OpenSSL dates a certificate by the day of the test, so it is judged a little later
      const signature = await cms();
      const made = readCms(signature, null)?.signers[0]?.certificate?.notBefore ?? signedAt;
      const now = new Date(Math.max(signedAt.getTime(), made.getTime() + 60_000));

      // when
      const request = { cms: signature, data: null, revocationCheck: ['OCSP', 'CRL'] } as const;
      const ours = await stubAuthority.verify(request, { now, signal });
      const args = ['cms', '-verify', '-cades', '-inform', 'DER', '-in', 'cms.der', '-CAfile', 'trust.pem', '-crl_check'];
      const theirs = openssl([...args, '-attime', attime(now)], {
        'cms.der': signature,
        'trust.pem': pem('CERTIFICATE', stubRootCertificate) + pem('X509 CRL', stubRevocationList(now)),
      });

      // then
      expect([ours.valid, theirs.accepted]).to.deep.equal([valid, valid]);
      expect(theirs.words).to.match(reason);
      const standings = ours.signers.flatMap(({ certificates }) => certificates).map((info) => standingOf(info, now));
      expect(standings).to.deep.equal([standing]);
    });
  }
});

function signedBy(serial: string): Promise<Uint8Array> {
  const token = stubTokens.certificate(serial);
  if (token === null) throw new Error(`no certificate ${serial}`);
  return stubAuthority.sign({ data: content, signers: [stubTokens.key(token)], detached: false }, { now: signedAt, signal });
}

async function tampered(): Promise<Uint8Array> {
  const cms = Buffer.from(await signedBy('5F0101'));
  cms[cms.indexOf(content) + 2] = 0x62;
  return cms;
}

/** Signed by a key whose certificate nobody we know has issued: made by OpenSSL alone. */
function foreign(): Uint8Array {
  return inFolder({ content }, (ask, folder) => {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'key.pem'];
    ask(['req', '-new', ...key, '-subj', '/CN=Foreign/serialNumber=IIN791115401015', '-out', 'request.pem']);
    ask(['x509', '-req', '-in', 'request.pem', '-signkey', 'key.pem', '-days', '36500', '-out', 'one.pem']);
    const signing = ['cms', '-sign', '-binary', '-nodetach', '-cades', '-md', 'sha256', '-outform', 'DER'];
    ask([...signing, '-in', 'content', '-signer', 'one.pem', '-inkey', 'key.pem', '-out', 'cms.der']);
    return readFileSync(`${folder}/cms.der`);
  });
}
