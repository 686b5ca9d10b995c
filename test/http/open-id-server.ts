import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** What a test may have the provider say instead of the truth. */
export type Forgery = (claims: Record<string, unknown>) => Record<string, unknown>;

/** The secret of the one client there is. */
export const CLIENT_SECRET = 'a-secret-of-the-test-32-bytes-long!';

/** An identity provider on a free port: who is asked to sign in is `account` at once, with what `claims` says of them. */
export class OpenIdServer {
  /** Who sits at the browser. */
  account = 'subject-1';
  claims: Record<string, unknown> = { preferred_username: 'd.akhmetova', name: 'Ахметова Динара' };
  /** Applied to the claims of ID tokens; signed with the right key nevertheless. */
  forge: Forgery | null = null;
  /** True: its tokens bear the signature of a key that is not its own. */
  signsWithAnother = false;
  readonly #redirectUri: string;
  readonly #host: string;
  readonly #server: Server;
  #handle: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  #key: { readonly kid: string; readonly privateKey: KeyObject } = newKey('first');

  private constructor(redirectUri: string, host: string) {
    this.#redirectUri = redirectUri;
    this.#host = host;
    this.#server = createServer((request, response) => this.#handle(request, response));
  }

  /** @param host what it calls itself: to a browser, `localhost` is another site than `127.0.0.1` */
  static async start(redirectUri: string, host: '127.0.0.1' | 'localhost' = '127.0.0.1'): Promise<OpenIdServer> {
    const server = new OpenIdServer(redirectUri, host);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    server.#serve();
    return server;
  }

  get issuer(): string {
    return `http://${this.#host}:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From now on it signs with another key, and knows the one before no more. */
  exchangeKey(): void {
    this.#key = newKey(`key-${Math.random()}`);
    this.#serve();
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #serve(): void {
    const jwk = { ...this.#key.privateKey.export({ format: 'jwk' }), kid: this.#key.kid, use: 'sig', alg: 'RS256' };
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: 'reglament',
          client_secret: CLIENT_SECRET,
          redirect_uris: [this.#redirectUri],
          post_logout_redirect_uris: [new URL('/sign-in', this.#redirectUri).href],
        },
      ],
      jwks: { keys: [jwk] },
      claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'iin'] },
      cookies: { keys: ['for the test'] },
      ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/at/${uid}` },
      findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ ...this.claims, sub: id }) }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId: 'reglament', accountId: oidc.account?.accountId ?? '' });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    });
    provider.on('server_error', () => {});
    provider.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (context.path === '/token' && body?.id_token !== undefined) body.id_token = this.#said(body.id_token);
    });
    const callback = provider.callback();
    this.#handle = (request, response) => {
      if (request.url?.startsWith('/at/') !== true) void callback(request, response);
      else void provider.interactionFinished(request, response, { login: { accountId: this.account } });
    };
  }

  #said(token: string): string {
    const forge = this.forge ?? (this.signsWithAnother ? (claims: Record<string, unknown>) => claims : null);
    if (forge === null) return token;
    const { privateKey } = this.signsWithAnother ? newKey('another') : this.#key;
    const [header = '', payload = ''] = token.split('.');
    const claims = forge(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>);
    const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
  }
}

function newKey(kid: string): { readonly kid: string; readonly privateKey: KeyObject } {
  return { kid, privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey };
}
