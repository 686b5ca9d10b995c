import { z } from 'zod';

/** Where an operation is asked: `persons-register.find` is `POST /persons-register/find`. */
export function pathOf(type: string): string {
  return `/${type.split('.').map(encodeURIComponent).join('/')}`;
}

/**
 * The header that makes a call the same call however often it is sent (draft-ietf-httpapi-idempotency-key-header).
 * Percent-encoded, for a header holds no letters beyond ASCII.
 */
export const IDEMPOTENCY_KEY = 'idempotency-key';

/** The body of a call: what the operation is given, and on whose behalf. The key goes in the header. */
export const callSchema = z.strictObject({
  input: z.unknown(),
  context: z.strictObject({
    caseId: z.string().min(1),
    element: z.string().min(1),
    office: z.string().min(1),
    takenAt: z.string().nullable(),
    service: z.string(),
    language: z.enum(['ru', 'kk']),
    /** The instant of the call by the caller's clock: what the system writes down as the time of it. */
    now: z.iso.datetime(),
    person: z.strictObject({ id: z.string(), iin: z.string().nullable(), name: z.string() }).nullable(),
  }),
});
export type WireCall = z.infer<typeof callSchema>;

/** What is answered instead of a result: RFC 9457, with the stable code of ../errors.ts. */
export const problemSchema = z.object({
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  /** Of the form, where the code is `completion-refused`. */
  field: z.string().optional(),
  rule: z.string().optional(),
});
export type WireProblem = z.infer<typeof problemSchema>;
