import { z } from 'zod';

const day = z.iso.date();
const wholeNumber = z.string().regex(/^\d{1,9}$/).transform(Number);

/** What the routes about sign-ins take. Days are those of the offices, the first and the last included. */
export const sessionParams = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) });
export const lockParams = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) });
export const signInsQuery = z.object({ person: z.string().min(1).max(200).optional(), from: day.optional(), to: day.optional() });
export const signInsPageQuery = signInsQuery.extend({
  limit: wholeNumber.pipe(z.int().min(1).max(200)).default(50),
  offset: wholeNumber.default(0),
});
export const linkProviderBody = z.strictObject({ name: z.string().trim().min(1).max(200).nullable(), only: z.boolean().default(false) });
