import type { Operation } from '../operation.ts';
import { findRecipient } from './find-recipient.ts';
import recipients from './recipients.json' with { type: 'json' };

/** The list of recipients of the demonstration: a few of the invented people. */
export function stubSocialAssistance(): Operation {
  const receiving = new Set(recipients);
  return findRecipient(async ({ iin }) => ({ assistance: receiving.has(iin) ? 'recipient' : 'not-recipient' }));
}
