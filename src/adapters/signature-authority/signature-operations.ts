import type { Operation, Option, OptionSources } from '../operation.ts';
import { certificateLabel, maskedIin } from './certificate-label.ts';
import { checkCertificate } from './check-certificate.ts';
import { signAsPerson, type SigningParts } from './sign-as-person.ts';
import { sign } from './sign.ts';
import { stateOfCertificate } from './state-of-certificate.ts';
import type { TokenCertificate } from './tokens.ts';

/** What diagrams ask of the authority, and the certificates its forms offer. */
export function signatureOperations(parts: SigningParts): { readonly operations: readonly Operation[]; readonly options: OptionSources } {
  return {
    operations: [
      checkCertificate(async (input, call) => ({ certificateState: await stateOfCertificate(input, parts, call) })),
      sign((input, context) => signAsPerson(input, context, parts)),
    ],
    options: new Map([['certificates', async ({ iin }) => (iin === null ? [] : parts.tokens.of(iin).map(certificateOption))]]),
  };
}

/** A certificate as a form offers it. */
export function certificateOption(certificate: TokenCertificate): Option {
  const { serial, owner, iin, notBefore, notAfter } = certificate;
  return {
    value: serial,
    label: certificateLabel(certificate),
    certificate: { owner, iin: maskedIin(iin), notBefore: notBefore.toISOString(), notAfter: notAfter.toISOString() },
  };
}
