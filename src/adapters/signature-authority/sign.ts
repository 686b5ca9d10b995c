import { z } from 'zod';
import { canonicalJson } from '../../cases/canonical-json.ts';
import type { CallContext, Operation } from '../operation.ts';

const input = z.object({
  /** Serial number of the certificate on the signer's token. */
  certificate: z.string().min(1),
  /** What is signed: any JSON, as its canonical bytes. */
  content: z.json(),
  /** Refuse a certificate that is not good. False where a later step of the act judges it. */
  requireGood: z.boolean().default(true),
  /**
   * The signature where the person made it on a device of their own, beside the content: CMS, DER, base64. Absent or
   * null: the token at hand signs.
   */
  cms: z.base64().nullish(),
});

/** A signature as it stays with the case: with everything that is needed to verify it again. */
export const signatureSchema = z.strictObject({
  /** Serial number, hexadecimal. */
  certificate: z.string(),
  /** The person who signed, who need not be the certificate's owner: whether it is, the check says. */
  signerIin: z.string(),
  signedAt: z.iso.datetime(),
  /** As the authority names it: `SHA256withECDSA`. */
  algorithm: z.string(),
  /** Exactly what was signed: canonical JSON (RFC 8785), signed as its UTF-8 bytes. */
  content: z.string(),
  /** Of those bytes, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The signature beside its content: CMS SignedData, DER, base64. */
  cms: z.base64(),
});
export type Signature = z.infer<typeof signatureSchema>;

const result = z.strictObject({ signature: signatureSchema });

export type SignInput = z.infer<typeof input>;
export type SignResult = z.infer<typeof result>;

/**
 * `signature-authority.sign`: a completion operation. Signs inside the request that completes the task and verifies what
 * it has signed, so that an unverified signature never becomes a variable.
 */
export function sign(
  answer: (input: SignInput, context: CallContext) => Promise<SignResult>,
): Operation<SignInput, SignResult> {
  return {
    type: 'signature-authority.sign',
    input,
    result,
    personal: ['signature'],
    signedText: ({ content }) => canonicalJson(content),
    signs: true,
    onlyOnCompletion: true,
    call: answer,
  };
}
