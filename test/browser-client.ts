/** A browser without a window: keeps its cookie, names its origin, speaks JSON. */
export class BrowserClient {
  readonly #address: string;
  #cookie = '';

  constructor(address: string) {
    this.#address = address;
  }

  static async signedIn(address: string, login: string): Promise<BrowserClient> {
    const client = new BrowserClient(address);
    await client.post('/api/session', { login, password: 'demo' });
    return client;
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.#ask<Answer>('GET', path);
  }

  post<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.#ask<Answer>('POST', path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  /** The reply as it comes: a stream of events, say. */
  open(path: string): Promise<Response> {
    return fetch(this.#address + path, { headers: { origin: this.#address, cookie: this.#cookie } });
  }

  put<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.#ask<Answer>('PUT', path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  attach<Answer>(path: string, name: string, bytes: Uint8Array): Promise<Answer> {
    const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) };
    return this.#ask<Answer>('POST', path, bytes, headers);
  }

  async #ask<Answer>(method: string, path: string, body?: string | Uint8Array, headers = {}): Promise<Answer> {
    const response = await fetch(this.#address + path, {
      method,
      headers: { origin: this.#address, cookie: this.#cookie, ...headers },
      ...(body === undefined ? {} : { body: body as string }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.#cookie = cookie.split(';')[0] ?? '';
    const answer: unknown = response.status === 204 ? null : await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer as Answer;
  }
}
