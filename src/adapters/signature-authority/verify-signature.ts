import { revocationChecks, type AuthorityCall, type CertificateInfo, type SignatureAuthority } from './authority.ts';
import type { Signature } from './sign.ts';
import { standingOf, type Standing } from './standing.ts';

/** What became of a signature, and who the authority says signed. */
export interface VerifiedSignature {
  /** How the signer's certificate stands now; `altered`: the signature is not of this content. */
  readonly standing: Standing | 'altered';
  /** The signer's certificate; null where there is none to speak of. */
  readonly certificate: CertificateInfo | null;
}

/**
 * Verifies a signature a case keeps, today or years later, from nothing but itself.
 *
 * The authority only says "valid" of the whole: it is altered where that fails although the certificate is good. Of an
 * expired, revoked or unknown certificate it cannot be told whether the content was touched as well.
 *
 * @throws SystemUnavailable, BrokenAnswer
 */
export async function verifySignature(
  { content, cms }: Pick<Signature, 'content' | 'cms'>,
  authority: SignatureAuthority,
  call: AuthorityCall,
): Promise<VerifiedSignature> {
  const request = { cms: Buffer.from(cms, 'base64'), data: Buffer.from(content, 'utf8'), revocationCheck: revocationChecks };
  const { valid, signers } = await authority.verify(request, call);
  const [certificate = null, ...others] = signers.flatMap(({ certificates }) => certificates);
  if (certificate === null || others.length > 0) return { standing: 'altered', certificate: null };
  const standing = standingOf(certificate, call.now);
  return { standing: standing === 'good' && !valid ? 'altered' : standing, certificate };
}
