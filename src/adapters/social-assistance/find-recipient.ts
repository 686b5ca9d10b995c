import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';
import { iin } from '../persons-register/find.ts';

const input = z.object({ iin });

const result = z.strictObject({ assistance: z.enum(['recipient', 'not-recipient']) });

export type FindRecipientInput = z.infer<typeof input>;
export type FindRecipientResult = z.infer<typeof result>;

/** `social-assistance.find-recipient`: whether the person's family receives targeted social assistance. */
export function findRecipient(
  answer: Ask<FindRecipientInput, FindRecipientResult>,
): Operation<FindRecipientInput, FindRecipientResult> {
  return { type: 'social-assistance.find-recipient', input, result, personal: ['assistance'], amiss: { 'not-found': () => ({ assistance: 'not-recipient' }) }, call: answer };
}
