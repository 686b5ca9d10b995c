import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

const input = z.object({
  /** How the case ended: `granted`, `refused-on-merits`, … */
  outcome: z.string().min(1),
  registrationNumber: z.string().nullable().default(null),
});
const result = z.strictObject({ noticeNumber: z.string().min(1) });

export type SendNoticeInput = z.infer<typeof input>;
export type SendNoticeResult = z.infer<typeof result>;

/** `notice.send`: tells the applicant how the case ended. */
export function sendNotice(
  answer: Ask<SendNoticeInput, SendNoticeResult>,
): Operation<SendNoticeInput, SendNoticeResult> {
  return { type: 'notice.send', input, result, personal: [], effect: true, call: answer };
}
