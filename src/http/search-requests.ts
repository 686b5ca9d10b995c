import { z } from 'zod';

const day = z.iso.date();

/** What a search takes; a form that was left empty finds nothing, rather than everybody. */
export const searchCasesBody = z
  .strictObject({
    number: z.string().trim().min(1).max(64).optional(),
    iin: z.string().trim().regex(/^\d{12}$/).optional(),
    name: z.string().trim().min(2).max(200).regex(/\p{L}/u).optional(),
    from: day.optional(),
    to: day.optional(),
  })
  .refine((asked) => Object.values(asked).some((condition) => condition !== undefined), { path: ['number'] });
