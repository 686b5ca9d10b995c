import { z } from 'zod';
import { CompletionRefused } from '../errors.ts';
import type { Ask, Operation } from '../operation.ts';

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

/** Nobody of this number has an account there. */
function noAccount({ requireVerified }: VerifySignInInput): VerifySignInResult {
  if (requireVerified) throw new CompletionRefused('password', 'refused-sign-in');
  return { signIn: 'refused' };
}

/**
 * `sign-in.verify`: a completion operation. Whether the password is that of the person with this number. A wrong one is
 * an answer the acts go on from; where the act knows no such way, it is a fault of the form.
 */
export function verifySignIn(
  answer: Ask<VerifySignInInput, VerifySignInResult>,
): Operation<VerifySignInInput, VerifySignInResult> {
  return { type: 'sign-in.verify', input, result, personal: ['signIn'], onlyOnCompletion: true, amiss: { 'not-found': noAccount }, call: answer };
}
