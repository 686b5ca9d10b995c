import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

/**
 * Which register gives the number. Of applications: that of the office, of the service centres for the office, of the
 * akims' apparatus for the office. Of results that go out: that of the office, of the akims' apparatus.
 */
export const registers = ['office', 'service-centre', 'akim', 'results', 'akim-results'] as const;

const input = z.object({ register: z.enum(registers).default('office') });
const result = z.strictObject({ registrationNumber: z.string().min(1), registeredAt: z.iso.datetime() });

export type RegisterInput = z.infer<typeof input>;
export type RegisterResult = z.infer<typeof result>;

/** `case.register`: enters the application, or the result that goes out, into a register and numbers it. */
export function registerCase(
  answer: Ask<RegisterInput, RegisterResult>,
): Operation<RegisterInput, RegisterResult> {
  return { type: 'case.register', input, result, personal: [], effect: true, call: answer };
}
