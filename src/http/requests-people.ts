import { z } from 'zod';
import { isIin } from '../forms/is-iin.ts';
import { personRequestSchema } from '../identity/person-request.ts';

/** What the routes about people take. */
export const personBody = personRequestSchema(isIin);
/** What a change says beside the person. */
export const disabledBody = z.looseObject({ disabled: z.boolean().default(false) });
/** A change as a whole. */
export const changePersonBody = z.intersection(personBody, disabledBody);
export const personParams = z.object({ id: z.string().min(1).max(200) });
export const officeParams = z.object({ id: z.string().min(1).max(100) });
export const changePasswordBody = z.strictObject({ current: z.string().min(1).max(1024), next: z.string().min(1).max(4096) });
