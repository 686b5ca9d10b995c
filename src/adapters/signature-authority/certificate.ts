import { z } from 'zod';

/** A certificate as the stub keeps it. */
export const certificateSchema = z.strictObject({
  serial: z.string().min(1),
  /** Who it was issued to. */
  owner: z.strictObject({ iin: z.string(), name: z.string() }),
  /** Whose token it lies on: not always the owner's. */
  tokenOf: z.string(),
  notBefore: z.iso.datetime(),
  notAfter: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  /** False: the revocation service gives no answer for it. */
  answered: z.boolean(),
});
export type Certificate = z.infer<typeof certificateSchema>;
