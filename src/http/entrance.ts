import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { listen } from '../listening.ts';
import { httpServer } from './http-server.ts';
import { notYetPage } from './not-yet-page.ts';
import type { Readiness } from './readiness.ts';

/** When whoever was sent away may try again, in seconds. */
const RETRY_AFTER = 5;

/**
 * The door of the whole installation. It listens from the first moment, before anything is opened: a port that is taken
 * is found at once, and whoever watches the start sees that it is starting, where a refused connection could as well
 * mean that it is not there. `/healthz` and `/readyz` are answered here, before any limit or sign-in.
 *
 * closed off → (open) open → (leave) leaving: what is under way is answered, whoever comes is sent away → closed.
 */
export class Entrance {
  readonly #readiness: Readiness;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #inHand = new Set<ServerResponse>();
  #handler: RequestListener | null = null;
  #leaving = false;

  constructor(readiness: Readiness) {
    this.#readiness = readiness;
    this.#server = httpServer((request, response) => this.#answer(request, response));
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  /** Begins to listen; answers the address. @throws ListenFailed */
  listen(address: { readonly host: string; readonly port: number }): Promise<string> {
    return listen(this.#server, address);
  }

  /** From now on requests are answered by this. */
  open(handler: RequestListener): void {
    this.#handler = handler;
  }

  /**
   * Takes in nobody any more, and waits until what is under way is answered. After `limitMs` milliseconds it is cut off,
   * so that a browser that does not read cannot keep the installation from stopping.
   * @returns how many requests were cut off
   */
  async leave(limitMs: number): Promise<number> {
    this.#leaving = true;
    for (const response of this.#inHand) if (!response.headersSent) response.setHeader('Connection', 'close');
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    this.#closeIdle();
    let cut = 0;
    const timer = setTimeout(() => {
      cut = this.#inHand.size;
      this.#server.closeAllConnections();
    }, limitMs);
    await closed;
    clearTimeout(timer);
    return cut;
  }

  /** Also connections on which nothing was asked yet: browsers open some ahead, and Node takes those for busy. */
  #closeIdle(): void {
    const busy = new Set([...this.#inHand].map(({ socket }) => socket));
    for (const socket of this.#sockets) if (!busy.has(socket)) socket.destroySoon();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url?.split('?', 1)[0];
    const asks = request.method === 'GET' || request.method === 'HEAD';
    if (asks && path === '/healthz') json(response, 200, { status: 'ok' });
    else if (asks && path === '/readyz') void this.#tellReadiness(response);
    else if (this.#handler === null || this.#leaving) this.#sendAway(path, response);
    else {
      this.#inHand.add(response);
      response.once('close', () => {
        this.#inHand.delete(response);
        // A reply that had begun before could not say that its connection ends with it.
        if (this.#leaving) setImmediate(() => this.#closeIdle());
      });
      this.#handler(request, response);
    }
  }

  async #tellReadiness(response: ServerResponse): Promise<void> {
    const report = await this.#readiness.report();
    json(response, report.status === 'ready' ? 200 : 503, report);
  }

  #sendAway(path: string | undefined, response: ServerResponse): void {
    response.setHeader('Retry-After', String(RETRY_AFTER));
    response.setHeader('Connection', 'close');
    const [code, detail] = this.#leaving ? ['stopping', 'the server is about to stop'] : ['starting', 'the server is starting'];
    if (path?.startsWith('/api/') !== true) {
      send(response, 503, 'text/html; charset=utf-8', notYetPage(RETRY_AFTER));
      return;
    }
    const problem = { type: `urn:reglament:problem:${code}`, title: 'Service Unavailable', status: 503, code, detail };
    send(response, 503, 'application/problem+json; charset=utf-8', JSON.stringify(problem));
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(text);
}
