import type { Page, Response } from 'playwright-core';

/** What a window was refused. */
export class Refusals {
  readonly #answers: Promise<Response | null>[] = [];

  /** Watches the window from now on. */
  constructor(page: Page) {
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // The stream of events has no end to wait for. What a page that was left had asked for has no answer.
      if (pathname.startsWith('/api/') && pathname !== '/api/events') this.#answers.push(request.response().catch(() => null));
    });
  }

  /** Addresses refused so far, once all that was asked has been answered. */
  async addresses(): Promise<readonly string[]> {
    const answers = await Promise.all(this.#answers);
    return answers.flatMap((answer) => (answer?.status() === 403 ? [new URL(answer.url()).pathname] : []));
  }
}
