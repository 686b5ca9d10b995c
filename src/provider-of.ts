import type { Config } from './config.ts';
import { isIin } from './forms/is-iin.ts';
import type { Identity } from './identity/identity.ts';
import { OpenIdProvider } from './identity/provider/open-id-provider.ts';
import { createProviderSignIn, type ProviderSignIn } from './identity/provider/provider-sign-in.ts';
import type { PeopleStore } from './identity/store.ts';

/** The identity provider the settings name; null where they name none. */
export function providerOf({ oidc, publicUrl }: Config, people: PeopleStore, identity: Identity, now: () => Date): ProviderSignIn | null {
  if (oidc === null || publicUrl === null) return null;
  const { issuer, clientId, clientSecret, label, claim, iinClaim, citizens } = oidc;
  const claims = [claim, ...(iinClaim === null ? [] : [iinClaim]), ...(citizens ? ['name'] : [])];
  const redirectUri = `${publicUrl}/api/session/provider/callback`;
  const provider = new OpenIdProvider({ issuer, clientId, clientSecret, redirectUri, signedOutUri: `${publicUrl}/sign-in`, claims }, now);
  return createProviderSignIn({ provider, label, rules: { claim, iinClaim, citizens, isIin }, people, identity });
}
