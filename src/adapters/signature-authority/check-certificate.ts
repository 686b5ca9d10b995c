import { z } from 'zod';
import { iin } from '../persons-register/find.ts';
import type { CallContext, Operation } from '../operation.ts';

/** What the authority says of a certificate and the person who signed with it. */
export const certificateStates = ['good', 'expired', 'revoked', 'another-person'] as const;
export type CertificateState = (typeof certificateStates)[number];

const input = z.object({
  /** Serial number of a certificate on a token, or the certificate itself: DER, base64. */
  certificate: z.string().min(1),
  /** Who signed with it. */
  signerIin: iin,
});
const result = z.strictObject({ certificateState: z.enum(certificateStates) });

export type CheckCertificateInput = z.infer<typeof input>;
export type CheckCertificateResult = z.infer<typeof result>;

/**
 * `signature-authority.check-certificate`: whether a certificate is in its time, not revoked, and the signer's own.
 * "Unknown" is no state: where the authority cannot tell, the call fails with SystemUnavailable and is tried again, so
 * that nobody is refused because a service was silent.
 */
export function checkCertificate(
  answer: (input: CheckCertificateInput, context: CallContext) => Promise<CheckCertificateResult>,
): Operation<CheckCertificateInput, CheckCertificateResult> {
  return { type: 'signature-authority.check-certificate', input, result, personal: [], call: answer };
}
