import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

const input = z.object({
  /** Number of the application or of the document the message is about. */
  subject: z.string().min(1),
  status: z.string().min(1),
  /** The system it goes to, by the name the act gives it. */
  recipient: z.string().min(1),
});
const result = z.strictObject({
  messageNumber: z.string().min(1),
  deliveredAt: z.iso.datetime(),
  /** Of the receipt the recipient gave; null where a person answers for the gateway and has none. */
  receiptNumber: z.string().min(1).nullable().default(null),
});

export type SendInput = z.infer<typeof input>;
export type SendResult = z.infer<typeof result>;

/**
 * `gateway.send`: passes a message on to another system through the gateway of electronic government, and answers with
 * the recipient's receipt. A recipient no gateway knows is a fault of the diagram: `input-rejected`.
 */
export function sendThroughGateway(answer: Ask<SendInput, SendResult>): Operation<SendInput, SendResult> {
  return { type: 'gateway.send', input, result, personal: [], effect: true, call: answer };
}
