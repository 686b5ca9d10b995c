import { z } from 'zod';

/** A case number as a person types it: case and surrounding spaces do not count. */
export const findCaseBody = z.strictObject({ number: z.string().trim().min(1).max(60).toUpperCase() });
export const verificationBody = z.strictObject({ case: z.string().min(1).max(200).optional() });
