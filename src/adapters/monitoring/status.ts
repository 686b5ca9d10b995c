import { z } from 'zod';
import type { Ask, Operation } from '../operation.ts';

/** How far an application is, as the service-centre system shows it. */
export const monitoringStatuses = ['received', 'in-work', 'done', 'refused'] as const;

const input = z.object({ registrationNumber: z.string().min(1), status: z.enum(monitoringStatuses) });
const result = z.strictObject({ monitoringNumber: z.string().min(1) });

export type MonitoringInput = z.infer<typeof input>;
export type MonitoringResult = z.infer<typeof result>;

/** `monitoring.status`: shows the status of an application in the monitoring of service centres. */
export function showStatus(
  answer: Ask<MonitoringInput, MonitoringResult>,
): Operation<MonitoringInput, MonitoringResult> {
  return { type: 'monitoring.status', input, result, personal: [], effect: true, call: answer };
}
