/** A browser that goes where it is sent, between hosts, and keeps the cookies of each. */
export class WanderingBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #names: Readonly<Record<string, string>>;
  /** Where it has been, in turn. */
  readonly visited: string[] = [];

  /** @param names origins as they are called, and where they are really served */
  constructor(names: Readonly<Record<string, string>>) {
    this.#names = names;
  }

  /** Follows redirections until a page answers, or until `stopAt` is where it is sent; answers that address. */
  async go(address: string, stopAt: RegExp = /[?&]provider=/): Promise<URL> {
    let url = new URL(address);
    for (let step = 0; step < 12; step += 1) {
      const response = await this.fetch(url);
      await response.body?.cancel();
      const location = response.headers.get('location');
      if (location === null) return url;
      url = new URL(location, url);
      if (stopAt.test(url.href)) return url;
    }
    throw new Error(`led round in circles, at last to ${url.href}`);
  }

  async fetch(url: URL, init: RequestInit = {}): Promise<Response> {
    this.visited.push(url.href);
    const jar = this.cookies(url.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const real = this.#names[url.origin] ?? url.origin;
    const response = await fetch(real + url.pathname + url.search, { ...init, redirect: 'manual', headers: { cookie, origin: real, ...(init.headers as Record<string, string>) } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2);
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** What it keeps for the host. */
  cookies(origin: string): Map<string, string> {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    return jar;
  }
}
