import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type ServerMetadata,
} from 'openid-client';
import { ProviderRefused, ProviderUnreachable } from './errors.ts';

/** What is known of a provider, and of ourselves at it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The one address it sends people back to; registered with it. */
  readonly redirectUri: string;
  /** Where it sends people who have signed out; registered with it. */
  readonly signedOutUri: string;
  /** Claims that are needed; those the ID token lacks are asked for. */
  readonly claims: readonly string[];
}

/** What must be remembered while a person is at the provider, and be known again when they come back. */
export interface Transaction {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider vouches for. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Proof of the sign-in, for signing out of it; holds personal values. */
  readonly idToken: string;
}

/** Seconds it may take to answer. */
const TIMEOUT_S = 5;
/** How long its addresses are believed. Its keys are asked for with every sign-in: it may exchange them at any time. */
const LEARNED_MS = 60 * 60_000;

/** An OpenID provider: authorization code with PKCE, state and nonce; the ID token's signature, issuer, audience and time are checked. */
export class OpenIdProvider {
  readonly #settings: ProviderSettings;
  readonly #now: () => Date;
  #learned: { readonly metadata: ServerMetadata; readonly at: number } | null = null;

  constructor(settings: ProviderSettings, now: () => Date) {
    this.#settings = settings;
    this.#now = now;
  }

  /** Where a person is to be sent. @throws ProviderUnreachable */
  async begin(): Promise<{ readonly url: string; readonly transaction: Transaction }> {
    const client = await this.#client();
    const transaction = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(client, {
      scope: 'openid profile',
      redirect_uri: this.#settings.redirectUri,
      state: transaction.state,
      nonce: transaction.nonce,
      code_challenge: await calculatePKCECodeChallenge(transaction.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, transaction };
  }

  /**
   * Who has come back.
   * @param query of the address they came back to, with its question mark
   * @throws ProviderUnreachable, ProviderRefused
   */
  async finish(query: string, { state, nonce, verifier }: Transaction): Promise<Vouched> {
    const client = await this.#client();
    const url = new URL(this.#settings.redirectUri);
    url.search = query;
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await authorizationCodeGrant(client, url, checks);
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new TypeError('no ID token');
      const lacking = this.#settings.claims.some((claim) => claims[claim] === undefined) && client.serverMetadata().userinfo_endpoint !== undefined;
      const more = lacking ? await fetchUserInfo(client, tokens.access_token, claims.sub) : {};
      return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims }, idToken: tokens.id_token };
    } catch (error) {
      throw isUnreachable(error) ? new ProviderUnreachable(error) : new ProviderRefused(error);
    }
  }

  /** Where a person goes who signs out of the provider too; null where it has no such page, or cannot be asked. */
  async signOutUrl(idToken: string | null): Promise<string | null> {
    const client = await this.#client().catch(() => null);
    if (client === null || client.serverMetadata().end_session_endpoint === undefined) return null;
    const hint = idToken === null ? {} : { id_token_hint: idToken };
    return buildEndSessionUrl(client, { ...hint, post_logout_redirect_uri: this.#settings.signedOutUri }).href;
  }

  async #client(): Promise<Configuration> {
    const { clientId, clientSecret } = this.#settings;
    const metadata = await this.#metadata();
    const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authentication = methods.includes('client_secret_basic') ? ClientSecretBasic(clientSecret) : ClientSecretPost(clientSecret);
    const client = new Configuration(metadata, clientId, { client_secret: clientSecret }, authentication);
    client.timeout = TIMEOUT_S;
    // The token comes straight from the provider; that it is signed by it is checked all the same.
    enableNonRepudiationChecks(client);
    if (metadata.issuer.startsWith('http:')) allowInsecureRequests(client);
    return client;
  }

  async #metadata(): Promise<ServerMetadata> {
    const now = this.#now().getTime();
    if (this.#learned !== null && now - this.#learned.at < LEARNED_MS) return this.#learned.metadata;
    const { issuer, clientId } = this.#settings;
    try {
      const plain = issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {};
      const found = await discovery(new URL(issuer), clientId, undefined, undefined, { timeout: TIMEOUT_S, ...plain });
      this.#learned = { metadata: found.serverMetadata(), at: now };
      return this.#learned.metadata;
    } catch (error) {
      throw new ProviderUnreachable(error);
    }
  }
}

/** It is down, or answers as what is down does; all else says something of who came. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof TypeError) return error.message === 'fetch failed';
  if (!(error instanceof ClientError)) return false;
  const { code, cause } = error;
  return code === 'OAUTH_TIMEOUT' || (cause instanceof Response && cause.status >= 500);
}
