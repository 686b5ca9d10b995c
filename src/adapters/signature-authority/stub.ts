import { z } from 'zod';
import { BrokenAnswer, CompletionRefused, InputRejected, SystemUnavailable } from '../errors.ts';
import type { CallContext, Operation, Option, OptionSources } from '../operation.ts';
import { isSignatureOf, signContent } from './canonical-signature.ts';
import { certificateSchema, certificateState, type Certificate, type CertificateState } from './certificate.ts';
import { certificateLabel } from './certificate-label.ts';
import certificates from './certificates.json' with { type: 'json' };
import { checkCertificate } from './check-certificate.ts';
import { sign, type SignInput, type SignResult } from './sign.ts';
import { stubKeys } from './stub-keys.ts';

const known = new Map(z.array(certificateSchema).parse(certificates).map((certificate) => [certificate.serial, certificate]));

/** The authority of the demonstration: certificates from a file, signatures real but by stub keys. */
export function stubSignatureAuthority(): { operations: readonly Operation[]; options: OptionSources } {
  return {
    operations: [
      checkCertificate(async ({ certificate, signerIin }, { now }) => {
        const found = known.get(certificate);
        if (found === undefined) throw new InputRejected('signature-authority.check-certificate', 'no such certificate');
        return { certificateState: stateOf(found, signerIin, now) };
      }),
      sign(signAsPerson),
    ],
    options: new Map([['certificates', certificatesOnToken]]),
  };
}

/** What is on the person's token, whatever its state: that a certificate is expired is for the authority to say. */
async function certificatesOnToken(person: NonNullable<CallContext['person']>): Promise<readonly Option[]> {
  return [...known.values()]
    .filter(({ tokenOf }) => tokenOf === person.iin)
    .map((certificate) => ({ value: certificate.serial, label: certificateLabel(certificate) }));
}

async function signAsPerson(input: SignInput, { person, now }: CallContext): Promise<SignResult> {
  if (person === null) throw new InputRejected('signature-authority.sign', 'only a person signs');
  const certificate = known.get(input.certificate);
  if (certificate === undefined || person.iin === null || certificate.tokenOf !== person.iin) {
    throw new CompletionRefused('certificate', 'refused-certificate');
  }
  if (input.requireGood && stateOf(certificate, person.iin, now) !== 'good') {
    throw new CompletionRefused('certificate', 'refused-certificate');
  }
  const { privateKey, publicKey } = stubKeys(certificate.serial);
  const by = { certificate: certificate.serial, signerIin: person.iin, signedAt: now.toISOString() };
  const signature = signContent(input.content, privateKey, by);
  if (!isSignatureOf(signature, input.content, publicKey)) {
    throw new BrokenAnswer('signature-authority.sign', 'the signature does not verify');
  }
  return { signature };
}

function stateOf(certificate: Certificate, signerIin: string, now: Date): CertificateState {
  const state = certificateState(certificate, signerIin, now);
  if (state === null) throw new SystemUnavailable('signature-authority', 'the state of the certificate is unknown');
  return state;
}
