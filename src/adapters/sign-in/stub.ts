import { CompletionRefused } from '../errors.ts';
import type { Operation } from '../operation.ts';
import accounts from './accounts.json' with { type: 'json' };
import { verifySignIn } from './verify.ts';

/** What every account of the demonstration signs in with. */
const PASSWORD = 'demo';

/**
 * The sign-in of the demonstration: some people of the register have an account, all with one password. Nobody signs in
 * as another: whose number it is must be who asks.
 */
export function stubSignIn(): Operation {
  const known = new Set(accounts);
  return verifySignIn(async ({ iin, password, requireVerified }, { person }) => {
    const verified = person?.iin === iin && known.has(iin) && password === PASSWORD;
    if (requireVerified && !verified) throw new CompletionRefused('password', 'refused-sign-in');
    return { signIn: verified ? 'verified' : 'refused' };
  });
}
