import { randomBytes } from 'node:crypto';
import { VERIFICATION_CODE_BYTES, verificationCode } from '../../cases/verification-code.ts';
import type { EffectLedger } from '../effect-ledger.ts';

/**
 * The verification code of a final paper: drawn once for the key of its number and whoever signs. Were it one for the
 * number alone, a paper formed for a head whose request broke off would be handed out under the signature of the deputy
 * who came next.
 */
export async function drawCode(ledger: EffectLedger, key: string, signatory: string | null): Promise<string> {
  const { code } = await ledger.once(`${key}#${signatory === null ? 'sealed' : `signed-${signatory}`}`, 'codes', () => ({
    code: verificationCode(randomBytes(VERIFICATION_CODE_BYTES)),
  }));
  return code;
}
