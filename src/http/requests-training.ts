import { z } from 'zod';
import { failureKinds } from './training-switches.ts';

/** All operations at once can only be switched off. */
export const switchFailureBody = z
  .strictObject({
    operation: z.string().min(1).max(200).optional(),
    failure: z.enum(failureKinds).nullable(),
    times: z.int().min(1).max(1000).nullable().default(null),
  })
  .refine(({ operation, failure }) => operation !== undefined || failure === null, { path: ['operation'] });
