import { z } from 'zod';
import type { CallContext, Operation } from '../operation.ts';

const input = z.object({
  /** Number of the application or of the document the message is about. */
  subject: z.string().min(1),
  status: z.string().min(1),
  /** The system it goes to. */
  recipient: z.string().min(1),
});
const result = z.strictObject({ messageNumber: z.string().min(1), deliveredAt: z.iso.datetime() });

export type SendInput = z.infer<typeof input>;
export type SendResult = z.infer<typeof result>;

/** `gateway.send`: passes a message on to another system through the gateway of electronic government. */
export function sendThroughGateway(
  answer: (input: SendInput, context: CallContext) => Promise<SendResult>,
): Operation<SendInput, SendResult> {
  return { type: 'gateway.send', input, result, personal: [], call: answer };
}
