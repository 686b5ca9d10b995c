import { stubCertificates } from './stub-certificates.ts';

/** What the revocation service says of a serial number; `unknown`: it cannot tell. */
export type RevocationAnswer =
  | { readonly status: 'good' }
  | { readonly status: 'revoked'; readonly revokedAt: Date }
  | { readonly status: 'unknown' };

/**
 * The answer of the stub's revocation service at an instant. Seals are in no file and are good: whoever asks has seen
 * that the root issued them.
 */
export function revocationAnswer(serial: string, now: Date): RevocationAnswer {
  const certificate = stubCertificates.get(serial.toUpperCase());
  if (certificate === undefined) return { status: 'good' };
  if (!certificate.answered) return { status: 'unknown' };
  const revokedAt = certificate.revokedAt === null ? null : new Date(certificate.revokedAt);
  return revokedAt === null || revokedAt > now ? { status: 'good' } : { status: 'revoked', revokedAt };
}
