import { createHash } from 'node:crypto';
import { canonicalJson } from '../../cases/canonical-json.ts';
import { BrokenAnswer, CompletionRefused, InputRejected, SystemUnavailable } from '../errors.ts';
import type { CallContext } from '../operation.ts';
import type { SignatureAuthority } from './authority.ts';
import type { SignInput, SignResult } from './sign.ts';
import type { Tokens } from './tokens.ts';
import { verifySignature } from './verify-signature.ts';

/** Where signatures come from. */
export interface SigningParts {
  readonly authority: SignatureAuthority;
  readonly tokens: Tokens;
}

/**
 * Signs the canonical bytes of a content with a certificate on the acting person's token, and has the authority verify
 * what was signed.
 * @throws CompletionRefused where the certificate is not on the token, or is not good and must be
 * @throws SystemUnavailable where the authority does not answer, or cannot say how the certificate stands
 */
export async function signAsPerson(
  { certificate: serial, content: value, requireGood }: SignInput,
  { person, now, signal }: CallContext,
  { authority, tokens }: SigningParts,
): Promise<SignResult> {
  if (person === null) throw new InputRejected('signature-authority.sign', 'only a person signs');
  const onToken = tokens.certificate(serial);
  if (onToken === null || person.iin === null || onToken.tokenOf !== person.iin) throw refusedCertificate();
  const content = canonicalJson(value);
  const data = Buffer.from(content, 'utf8');
  const call = { now, signal };
  const cms = Buffer.from(await authority.sign({ data, signers: [tokens.key(onToken)], detached: true }, call)).toString('base64');
  const { standing, certificate } = await verifySignature({ content, cms }, authority, call);
  if (standing === 'altered' || standing === 'foreign' || certificate === null) {
    throw new BrokenAnswer('signature-authority.sign', 'the signature does not verify');
  }
  if (requireGood) {
    if (standing === 'unknown') throw new SystemUnavailable('signature-authority', 'the state of the certificate is unknown');
    if (standing !== 'good' || certificate.subject.iin !== person.iin) throw refusedCertificate();
  }
  return {
    signature: {
      certificate: serial,
      signerIin: person.iin,
      signedAt: now.toISOString(),
      algorithm: certificate.signAlg,
      content,
      sha256: createHash('sha256').update(data).digest('hex'),
      cms,
    },
  };
}

function refusedCertificate(): CompletionRefused {
  return new CompletionRefused('certificate', 'refused-certificate');
}
