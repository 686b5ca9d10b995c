import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

/** What the consumer did when asked to pay. */
export const paymentChoices = ['pay', 'decline'] as const;

const input = z.object({
  /** What the service costs, in tenge; 0 where it is free and the act asks for payment all the same. */
  paymentAmount: z.int().nonnegative(),
  paymentChoice: z.enum(paymentChoices),
});

const result = z.discriminatedUnion('paymentState', [
  z.strictObject({ paymentState: z.literal('paid'), paymentNumber: z.string().min(1) }),
  z.strictObject({ paymentState: z.literal('not-paid'), paymentNumber: z.null() }),
]);

export type CheckPaymentInput = z.infer<typeof input>;
export type CheckPaymentResult = z.infer<typeof result>;

const notPaid: CheckPaymentResult = { paymentState: 'not-paid', paymentNumber: null };

/** `payment-gateway.check`: whether the service is paid for. Not paid is an answer, not a failure. */
export function checkPayment(
  answer: Ask<CheckPaymentInput, CheckPaymentResult>,
): Operation<CheckPaymentInput, CheckPaymentResult> {
  return { type: 'payment-gateway.check', input, result, personal: [], effect: true, amiss: { 'not-found': () => notPaid }, call: answer };
}
