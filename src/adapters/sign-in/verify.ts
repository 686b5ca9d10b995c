import { z } from 'zod';
import type { CallContext, Operation } from '../operation.ts';

const input = z.object({
  iin: z.string().regex(/^[0-9]{12}$/, 'twelve digits are wanted'),
  /** Secret: never logged, never kept. */
  password: z.string(),
  /** Refuse the form where they do not hold. False where the act goes on from a refusal. */
  requireVerified: z.boolean().default(false),
});

const result = z.strictObject({ signIn: z.enum(['verified', 'refused']) });

export type VerifySignInInput = z.infer<typeof input>;
export type VerifySignInResult = z.infer<typeof result>;

/**
 * `sign-in.verify`: a completion operation. Whether the password is that of the person with this number. A wrong one is
 * an answer the acts go on from; where the act knows no such way, it is a fault of the form.
 */
export function verifySignIn(
  answer: (input: VerifySignInInput, context: CallContext) => Promise<VerifySignInResult>,
): Operation<VerifySignInInput, VerifySignInResult> {
  return { type: 'sign-in.verify', input, result, personal: ['signIn'], call: answer };
}
