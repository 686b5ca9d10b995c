import { z } from 'zod';

const name = z.string().min(1).max(200);

/** All operations at once can only be switched off. */
export const switchFailureBody = z
  .strictObject({
    operation: name.optional(),
    system: name.optional(),
    failure: name.nullable(),
    times: z.int().min(1).max(1000).nullable().default(null),
    minutes: z.int().min(1).max(1440).nullable().default(null),
  })
  .refine(({ operation, system }) => operation === undefined || system === undefined, { path: ['system'] })
  .refine(({ operation, system, failure }) => operation !== undefined || system !== undefined || failure === null, { path: ['operation'] });
