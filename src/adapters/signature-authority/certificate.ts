import { z } from 'zod';

/** A certificate as the authority keeps it. */
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

/** What the authority says of a certificate and the person who signed with it. */
export const certificateStates = ['good', 'expired', 'revoked', 'another-person'] as const;
export type CertificateState = (typeof certificateStates)[number];

/**
 * The state of a certificate at an instant, in the hands of this person; null where the authority gives no answer.
 * A certificate that is not valid yet counts as expired: it is outside its time.
 */
export function certificateState(certificate: Certificate, signerIin: string, now: Date): CertificateState | null {
  if (!certificate.answered) return null;
  if (certificate.owner.iin !== signerIin) return 'another-person';
  if (certificate.revokedAt !== null && new Date(certificate.revokedAt) <= now) return 'revoked';
  const inTime = new Date(certificate.notBefore) <= now && now <= new Date(certificate.notAfter);
  return inTime ? 'good' : 'expired';
}
