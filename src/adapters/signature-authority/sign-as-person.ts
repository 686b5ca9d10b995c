import { createHash } from 'node:crypto';
import { canonicalJson } from '../../cases/canonical-json.ts';
import { BrokenAnswer, CompletionRefused, InputRejected, SystemUndecided } from '../errors.ts';
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
 * Signs the canonical bytes of a content with a certificate on the acting person's token, or takes the signature the
 * person's own device made, and has the authority verify it.
 * @throws CompletionRefused where the certificate is not on the token, or is not good and must be; where the device's
 * signature is of something else, or there is none

 * @throws SystemUnavailable where the authority does not answer
 * @throws SystemUndecided where it cannot say how the certificate stands
 */
export async function signAsPerson(
  { certificate: serial, content: value, requireGood, cms: made = null }: SignInput,
  { person, now, signal }: CallContext,
  { authority, tokens }: SigningParts,
): Promise<SignResult> {
  if (person === null) throw new InputRejected('signature-authority.sign', 'only a person signs');
  const onToken = person.iin === null ? undefined : tokens.of(person.iin).find((certificate) => certificate.serial === serial);
  if (onToken === undefined || person.iin === null) throw refusedCertificate();
  const content = canonicalJson(value);
  const data = Buffer.from(content, 'utf8');
  const call = { now, signal };
  const key = tokens.key(onToken);
  // A key at hand signs whatever else was sent: nobody has another's word taken for it.
  if (key === null && made === null) throw new CompletionRefused('certificate', 'refused-signature');
  const cms =
    key === null ? (made ?? '') : Buffer.from(await authority.sign({ data, signers: [key], detached: true }, call)).toString('base64');
  const { standing, certificate } = await verifySignature({ content, cms }, authority, call);
  if (standing === 'altered' || standing === 'foreign' || certificate === null || !isSerial(certificate.serialNumber, serial)) {
    if (key === null) throw new CompletionRefused('certificate', 'refused-signature');
    throw new BrokenAnswer('signature-authority.sign', 'the signature does not verify');
  }
  if (requireGood) {
    if (standing === 'unknown') throw new SystemUndecided('signature-authority', 'the state of the certificate is unknown');
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

/** Neither case nor leading zeros of a serial number say anything. */
function isSerial(said: string, chosen: string): boolean {
  const bare = (serial: string): string => serial.toUpperCase().replace(/^0+/, '');
  return bare(said) === bare(chosen);
}
