import type { TokenKey } from './authority.ts';
import type { Certificate } from './certificate.ts';
import { writePkcs12 } from './pkcs12/write-pkcs12.ts';
import { stubCertificateDer, stubCertificates } from './stub-certificates.ts';
import { stubKeys } from './stub-keys.ts';
import { stubRootCertificate } from './stub-root.ts';
import type { TokenCertificate, Tokens } from './tokens.ts';

/** The password of every token of the demonstration, as of every account. */
const PASSWORD = 'demo';

const files = new Map<string, Uint8Array>();

/** The tokens of the demonstration's people. */
export const stubTokens = {
  of: (iin: string): readonly TokenCertificate[] => [...stubCertificates.values()].filter(({ tokenOf }) => tokenOf === iin).map(onToken),
  certificate: (serial: string): TokenCertificate | null => {
    const found = stubCertificates.get(serial);
    return found === undefined ? null : onToken(found);
  },
  key: ({ serial, der }: TokenCertificate): TokenKey => {
    // Making a file takes some milliseconds: its key is made from the password in many rounds.
    const file = files.get(serial) ?? writePkcs12(stubKeys(serial).privateKey, [der, stubRootCertificate], PASSWORD);
    files.set(serial, file);
    return { key: file, password: PASSWORD, keyAlias: null };
  },
} satisfies Tokens;

function onToken(certificate: Certificate): TokenCertificate {
  const { serial, owner, tokenOf, notBefore, notAfter } = certificate;
  return {
    serial,
    owner: owner.name,
    iin: owner.iin,
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
    tokenOf,
    der: stubCertificateDer(certificate),
  };
}
