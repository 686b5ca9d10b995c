import { z } from 'zod';

/** `years`: what another rule would erase. */
export const erasureQuery = z.strictObject({ years: z.coerce.number().int().min(1).max(100).optional() });
