import { createHash, sign } from 'node:crypto';
import { InputRejected } from '../errors.ts';
import type { CertificateInfo, RevocationCheck, SignatureAuthority, TokenKey } from './authority.ts';
import { readCertificate, type ReadCertificate } from './certificates/read-certificate.ts';
import { makeCms } from './cms/make-cms.ts';
import { readCms } from './cms/read-cms.ts';
import { readPkcs12, type KeyWithCertificates } from './pkcs12/read-pkcs12.ts';
import { stubRootCertificate } from './stub-root.ts';
import { revocationAnswer } from './stub-revocations.ts';

const root = readRoot();
const opened = new Map<string, KeyWithCertificates>();

/** The authority of the demonstration: signatures are real, by keys everybody knows. */
export const stubAuthority: SignatureAuthority = {
  sign: async ({ data, signers, detached }, { now }) => {
    const [first, ...others] = signers;
    if (first === undefined || others.length > 0) {
      throw new InputRejected('signature-authority.sign', 'the stub signs with one key at a time');
    }
    const { privateKey, certificate, chain } = open(first);
    return makeCms(data, {
      certificate,
      chain,
      detached,
      signedAt: now,
      sign: (bytes) => sign('sha256', bytes, privateKey),
    });
  },

  verify: async ({ cms, data, revocationCheck }, { now }) => {
    const signers = (readCms(cms, data)?.signers ?? []).map(({ certificate, intact }) => ({
      intact,
      certificates: certificate === null ? [] : [infoOf(certificate, revocationCheck, now)],
    }));
    const valid = signers.every(({ intact, certificates }) => intact && certificates.every((info) => info.valid));
    return {
      valid: valid && signers.length > 0,
      signers: signers.map(({ certificates }) => ({ certificates })),
    };
  },

  certificates: async (certs, revocationCheck, { now }) => {
    const signers = certs.map((der) => {
      const certificate = readCertificate(der);
      return certificate === null ? null : infoOf(certificate, revocationCheck, now);
    });
    return { valid: signers.length > 0 && signers.every((info) => info?.valid === true), signers };
  },

  keys: async (keys, revocationCheck, call) =>
    stubAuthority.certificates(
      keys.map((key) => open(key).certificate),
      revocationCheck,
      call,
    ),
};

/** Opens a key once: its password is stretched in many rounds. */
function open({ key, password }: TokenKey): KeyWithCertificates {
  const name = createHash('sha256').update(key).update(password).digest('hex');
  const read = opened.get(name) ?? readPkcs12(key, password);
  if (read === null) throw new InputRejected('signature-authority', 'the key cannot be opened with this password');
  opened.set(name, read);
  return read;
}

function infoOf(certificate: ReadCertificate, checks: readonly RevocationCheck[], now: Date): CertificateInfo {
  const { serial, notBefore, notAfter, keyUser, subject, subjectName, issuer, issuerName, x509 } = certificate;
  const isOurs = certificate.issuerDer.equals(root.issuerDer) && x509.verify(root.x509.publicKey);
  const revocations = isOurs ? checks.map((by) => revocationBy(by, serial, now)) : [];
  const found = revocations.every(({ good }) => good);
  return {
    valid: isOurs && found && notBefore <= now && now <= notAfter,
    revocations: revocations.map(({ status }) => status),
    notBefore,
    notAfter,
    keyUsage: 'SIGN',
    serialNumber: serial,
    signAlg: 'SHA256withECDSA',
    keyUser: [...keyUser],
    publicKey: x509.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    signature: null,
    subject: { ...subject, dn: subjectName },
    issuer: { ...issuer, dn: issuerName },
  };
}

function revocationBy(
  by: RevocationCheck,
  serial: string,
  now: Date,
): { readonly good: boolean; readonly status: NonNullable<CertificateInfo['revocations']>[number] } {
  const answer = revocationAnswer(serial, now);
  // A list says nothing of who is asked one by one: it never is at a loss.
  const unknown = by === 'OCSP' && answer.status === 'unknown';
  const revoked = answer.status === 'revoked';
  return {
    good: !unknown && !revoked,
    status: {
      revoked,
      by,
      revocationTime: answer.status === 'revoked' ? answer.revokedAt : null,
      reason: unknown ? 'the state is not known' : null,
    },
  };
}

function readRoot(): ReadCertificate {
  const read = readCertificate(stubRootCertificate);
  if (read === null) throw new TypeError('the root of the stub is no certificate');
  return read;
}
