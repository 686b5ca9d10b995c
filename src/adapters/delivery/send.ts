import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

/** Where a document is delivered: the cabinet alone, or the cabinet and an e-mail address. */
export const deliveryChannels = ['cabinet', 'email'] as const;

const input = z
  .object({
    /** Id of the result document of the case. */
    documentId: z.string().min(1),
    channel: z.enum(deliveryChannels),
    email: z.email().nullable().default(null),
  })
  .refine(({ channel, email }) => channel === 'cabinet' || email !== null, {
    path: ['email'],
    message: 'a delivery by e-mail names the address',
  });
const result = z.strictObject({ deliveredAt: z.iso.datetime() });

export type DeliverInput = z.infer<typeof input>;
export type DeliverResult = z.infer<typeof result>;

/** `delivery.send`: hands a result document over to the applicant without a counter. That it was opened is no part of it. */
export function deliver(
  answer: Ask<DeliverInput, DeliverResult>,
): Operation<DeliverInput, DeliverResult> {
  return { type: 'delivery.send', input, result, personal: [], effect: true, call: answer };
}
