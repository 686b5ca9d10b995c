import { z } from 'zod';
import type { CallContext, Operation } from '../operation.ts';

/** Whose register numbers the application: that of the office, or that of the service centres for the office. */
export const registers = ['office', 'service-centre'] as const;

const input = z.object({ register: z.enum(registers).default('office') });
const result = z.strictObject({ registrationNumber: z.string().min(1), registeredAt: z.iso.datetime() });

export type RegisterInput = z.infer<typeof input>;
export type RegisterResult = z.infer<typeof result>;

/** `case.register`: enters the application into a register and numbers it. */
export function registerCase(
  answer: (input: RegisterInput, context: CallContext) => Promise<RegisterResult>,
): Operation<RegisterInput, RegisterResult> {
  return { type: 'case.register', input, result, personal: [], call: answer };
}
