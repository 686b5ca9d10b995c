import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

const input = z.object({ messageNumber: z.string().min(1) });
const result = z.discriminatedUnion('receipt', [
  z.strictObject({ receipt: z.literal('delivered'), receiptNumber: z.string().min(1), deliveredAt: z.iso.datetime() }),
  z.strictObject({ receipt: z.literal('none'), receiptNumber: z.null(), deliveredAt: z.null() }),
]);

export type FindReceiptInput = z.infer<typeof input>;
export type FindReceiptResult = z.infer<typeof result>;

const none: FindReceiptResult = { receipt: 'none', receiptNumber: null, deliveredAt: null };

/** `gateway.find-receipt`: whether a message has arrived. That the gateway knows no such message is an answer too. */
export function findReceipt(answer: Ask<FindReceiptInput, FindReceiptResult>): Operation<FindReceiptInput, FindReceiptResult> {
  return { type: 'gateway.find-receipt', input, result, personal: [], amiss: { 'not-found': () => none }, call: answer };
}
