import { z } from 'zod';
import { RequestInvalid } from './errors.ts';
import { reasonText } from './reason.ts';
import { requestFaults } from './request-faults.ts';

const name = z.string().min(1).max(200);
/** Digits only: `1.0`, `1e3` and ` 1` are no numbers in an address. */
const wholeNumber = z.string().regex(/^\d{1,9}$/).transform(Number);
const page = { limit: wholeNumber.pipe(z.int().min(1).max(200)).default(50), offset: wholeNumber.default(0) };
const definitionKey = z.string().regex(/^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,80}){2}$/);

/** What each route takes: `…Params` from the address, `…Query` after the question mark, `…Body`. */
export const signInBody = z.strictObject({ login: z.string().trim().min(1).max(64), password: z.string().min(1).max(1024) });

/** Parts of a key as publication takes them: nothing that could mean another folder. */
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
export const definitionParams = z.object({ region: slug, service: slug, channel: slug });
export const definitionQuery = z.object({ version: wholeNumber.pipe(z.int().min(1)).optional() });

export const startCaseBody = z.strictObject({ definition: definitionKey, office: name.optional() });
export const applyBody = z.strictObject({ definition: definitionKey, office: name });
export const caseListQuery = z.object({
  status: z.enum(['active', 'completed', 'withdrawn']).optional(),
  definition: definitionKey.optional(),
  ...page,
});
export const caseParams = z.object({ case: name });
export const withdrawBody = z.strictObject({ reason: reasonText });

export const itemParams = z.object({ case: name, element: name, pass: wholeNumber.pipe(z.int().min(1)) });
export const completeTaskBody = z.strictObject({ values: z.record(name, z.unknown()) });

export const fileParams = z.object({ case: name, id: name });
/** The name of an attached file, percent-encoded: headers carry no Cyrillic. */
export const fileHeaders = z.object({
  'x-file-name': z
    .string()
    .min(1)
    .max(2000)
    .transform((encoded, context) => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        context.addIssue({ code: 'invalid_format', format: 'percent-encoding' });
        return z.NEVER;
      }
    })
    .pipe(z.string().min(1).max(255)),
});

/** The value as the schema has it. @throws RequestInvalid with every fault. */
export function parseRequest<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new RequestInvalid(requestFaults(result.error, value));
}
