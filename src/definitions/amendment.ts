import { z } from 'zod';
import { isPlainLine } from '../cases/plain-text.ts';

/** The act that amends another: what a version names where it follows an amendment of its act. */
export const amendmentSchema = z.strictObject({
  number: z.string().trim().min(1).max(100).refine(isPlainLine, 'characters'),
  /** Date of adoption, ISO 8601. */
  date: z.iso.date(),
  title: z.string().trim().min(1).max(1000).refine(isPlainLine, 'characters'),
  /** Address of the official text. */
  officialText: z.url({ protocol: /^https?$/ }).max(1000).nullable(),
});
export type Amendment = z.infer<typeof amendmentSchema>;
