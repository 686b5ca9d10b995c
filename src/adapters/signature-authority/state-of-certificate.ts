import { BrokenAnswer, InputRejected, SystemUndecided } from '../errors.ts';
import { revocationChecks, type AuthorityCall } from './authority.ts';
import type { CertificateState, CheckCertificateInput } from './check-certificate.ts';
import type { SigningParts } from './sign-as-person.ts';
import { standingOf } from './standing.ts';

const OPERATION = 'signature-authority.check-certificate';

/**
 * What the authority says of a certificate in the hands of this person.
 * @throws SystemUnavailable where the authority does not answer
 * @throws SystemUndecided where it cannot say how the certificate stands
 * @throws InputRejected where there is no such certificate, or nobody who could be asked of it
 */
export async function stateOfCertificate(
  { certificate: reference, signerIin }: CheckCertificateInput,
  { authority, tokens }: SigningParts,
  call: AuthorityCall,
): Promise<CertificateState> {
  const der = tokens.certificate(reference)?.der ?? Buffer.from(reference, 'base64');
  const { signers } = await authority.certificates([der], revocationChecks, call);
  const [info, ...others] = signers;
  if (info === undefined || others.length > 0) throw new BrokenAnswer(OPERATION, 'it was asked of one certificate');
  if (info === null) throw new InputRejected(OPERATION, 'no such certificate');
  const standing = standingOf(info, call.now);
  if (standing === 'foreign') throw new InputRejected(OPERATION, 'a certificate the authority did not issue');
  if (standing === 'unknown') throw new SystemUndecided('signature-authority', 'the state of the certificate is unknown');
  return info.subject.iin === signerIin ? standing : 'another-person';
}
