import { z } from 'zod';

/** A code as a person types it; whether it is one is told by what is found. */
export const paperCheckBody = z.strictObject({ code: z.string().min(1).max(100) });
