import { z } from 'zod';
import type { CallContext, Operation } from '../operation.ts';

const input = z.object({});
const result = z.strictObject({ registrationNumber: z.string().min(1), registeredAt: z.iso.datetime() });

export type RegisterResult = z.infer<typeof result>;

/** `case.register`: enters the application into the register of the office and numbers it. */
export function registerCase(
  answer: (input: Record<string, never>, context: CallContext) => Promise<RegisterResult>,
): Operation<Record<string, never>, RegisterResult> {
  return { type: 'case.register', input, result, personal: [], call: answer };
}
