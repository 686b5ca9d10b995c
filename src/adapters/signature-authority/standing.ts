import type { CertificateInfo } from './authority.ts';

/**
 * How a certificate stands at an instant. `unknown`: the service that knows of revocations gave no answer: that is no
 * refusal, it is asked again. `foreign`: there is nobody to ask, it was not issued by the authority.
 */
export type Standing = 'good' | 'expired' | 'revoked' | 'unknown' | 'foreign';

/**
 * Reads the standing from what the authority said, asked for revocations. It says only "valid" or not; why not is told
 * apart here. A certificate that is not valid yet counts as expired: it is outside its time.
 */
export function standingOf({ valid, revocations, notBefore, notAfter }: CertificateInfo, now: Date): Standing {
  if (revocations.some(({ revoked }) => revoked)) return 'revoked';
  if (now < notBefore || now > notAfter) return 'expired';
  if (valid) return 'good';
  return revocations.length === 0 ? 'foreign' : 'unknown';
}
