import { randomUUID } from 'node:crypto';
import type { RandomSource } from '../../src/runtime/parts.ts';
import { after, type Site } from './site.ts';

/** What a person sends; a body of bytes is a file. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly json?: unknown;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  /** The same for each time the request is sent; by default one of its own. */
  readonly key?: string;
}

export interface Reply {
  readonly status: number;
  /** JSON, or bytes where it is none. */
  readonly body: unknown;
}

/** Of so many requests one is broken off by its sender. */
const VANISHES_ONE_IN = 25;

/** Everything that is made to fail is whole again before a request has failed so often. */
const MOST_FAILURES = 300;

/**
 * A person at a browser that does not give up: what was not answered is sent again under the same Idempotency-Key until
 * it is. Some requests are broken off half-way, as by a browser that is closed.
 */
export class SiteClient {
  readonly login: string;
  readonly #site: Site;
  readonly #random: RandomSource;
  #cookie = '';
  /** How wrong the clock was when they signed in. */
  #signedInAt: number | null = null;

  constructor(site: Site, login: string, random: RandomSource) {
    this.#site = site;
    this.login = login;
    this.#random = random;
  }

  /** The answer, be it a refusal. @throws SiteClosed */
  async ask(asked: Asked): Promise<Reply> {
    const key = asked.key ?? randomUUID();
    const { tally } = this.#site;
    const changes = asked.method !== 'GET';
    for (let failures = 0; ; ) {
      if (changes) tally.sent += 1;
      const reply = await this.#once({ ...asked, key });
      if (reply === null) {
        if (changes) tally.retried += 1;
        await after(10);
      } else if (reply.status === 401) {
        await this.#signIn();
      } else if (reply.status === 429) {
        await after(1_000);
      } else if (reply.status >= 500) {
        if (changes) tally.failed += 1;
        this.#failed(asked, reply);
        failures += 1;
        if (failures === MOST_FAILURES) {
          this.#site.violations.push(`${asked.method} ${asked.path} fails for ever: ${reply.status} ${JSON.stringify(reply.body)}`);
          return reply;
        }
        await after(200);
      } else {
        if (changes && reply.status < 300) tally.answered += 1;
        else if (changes) tally.refused += 1;
        return reply;
      }
    }
  }

  /** Reads: what the answer holds, or null where it was refused. */
  async read<Body>(path: string): Promise<Body | null> {
    const { status, body } = await this.ask({ method: 'GET', path });
    if (status >= 300) return null;
    // A journal is handed out as a file.
    return (body instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(body)) : body) as Body;
  }

  async #signIn(): Promise<void> {
    // A session that was answered lives as long as it said, whatever has happened to the process.
    if (this.#signedInAt === this.#site.wrongBy) this.#site.violations.push(`the session of ${this.login} was lost`);
    for (;;) {
      const reply = await this.#once({ method: 'POST', path: '/api/session', json: { login: this.login, password: 'demo' } });
      if (reply?.status === 200) break;
      if (reply !== null && reply.status !== 429) this.#failed({ method: 'POST', path: '/api/session' }, reply);
      await after(200);
    }
    this.#signedInAt = this.#site.wrongBy;
  }

  /** Sends it once; null where the connection broke. @throws SiteClosed */
  async #once({ method, path, json, file, key }: Asked): Promise<Reply | null> {
    const address = await this.#site.address();
    const leaves = new AbortController();
    const vanishes = this.#random.below(VANISHES_ONE_IN) === 0;
    const timer = vanishes ? setTimeout(() => leaves.abort(), this.#random.below(40)) : undefined;
    if (vanishes) this.#site.tally.vanished += 1;
    try {
      const response = await fetch(address + path, {
        method,
        signal: leaves.signal,
        headers: {
          origin: address,
          cookie: this.#cookie,
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(file === undefined ? {} : { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) }),
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        ...(file === undefined ? {} : { body: file.bytes as Uint8Array<ArrayBuffer> }),
      });
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      const body: unknown = isJson ? await response.json() : new Uint8Array(await response.arrayBuffer());
      const [cookie] = response.headers.getSetCookie();
      if (cookie !== undefined) this.#cookie = cookie.split(';')[0] ?? '';
      return { status: response.status, body };
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  #failed({ method, path }: Pick<Asked, 'method' | 'path'>, { status, body }: Reply): void {
    if (this.#site.mayFail || isOutage(body)) return;
    this.#site.violations.push(`${method} ${path} failed with ${status} ${JSON.stringify(body)}`);
  }
}

/** A system of the state did not answer: the task stays open, and the person tries again. */
function isOutage(body: unknown): boolean {
  return (body as { code?: unknown } | null)?.code === 'system-unavailable';
}
