/** What the stubs of the state systems take for a secret: the password of every account of the demonstration. */
const PASSWORD = 'demo';

/** A secret the stubs verify, or one they refuse. */
export function stubSecret(verdict: 'verified' | 'refused'): string {
  return verdict === 'verified' ? PASSWORD : `not ${PASSWORD}`;
}
