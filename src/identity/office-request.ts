import { z } from 'zod';
import { isPlainLine } from '../cases/plain-text.ts';

const name = z.string().trim().min(1).max(300).refine(isPlainLine, 'characters');
const address = z.string().trim().max(300).refine(isPlainLine, 'characters');

/** An office as an administrator, or a file, describes it. */
export const officeRequestSchema = z.strictObject({
  id: z.string().max(100).regex(/^[a-z0-9-]+$/, 'small latin letters, digits, dash'),
  name,
  address,
  region: z.string().min(1).max(100),
  kind: z.enum(['department', 'service-centre', 'akim']).default('department'),
});
/** What is said of an office when it is added. */
export type OfficeRequest = z.infer<typeof officeRequestSchema>;

/** What of an office may be said anew. Its id, region and kind stay: cases and people refer to them. */
export const officeChangeSchema = z.strictObject({ name, address });
/** What is said of an office when it is changed. */
export type OfficeChange = z.infer<typeof officeChangeSchema>;
