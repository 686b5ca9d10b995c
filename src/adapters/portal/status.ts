import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

/** How far a request is, as the portal shows it to whoever sent it. */
export const portalStatuses = ['sent', 'in-work', 'done', 'refused'] as const;

const input = z.object({
  status: z.enum(portalStatuses),
  /** Number of the application; null until the office has given one. */
  applicationNumber: z.string().min(1).nullable().default(null),
});
const result = z.strictObject({ portalNumber: z.string().min(1) });

export type PortalInput = z.infer<typeof input>;
export type PortalResult = z.infer<typeof result>;

/** `portal.status`: keeps a request on the portal and shows its status in the history of services. */
export function showPortalStatus(
  answer: Ask<PortalInput, PortalResult>,
): Operation<PortalInput, PortalResult> {
  return { type: 'portal.status', input, result, personal: [], effect: true, call: answer };
}
