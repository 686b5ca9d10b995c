import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { HttpOptions, RequestFacts } from './options.ts';

/** What a proxy names a request: nginx's `$request_id`, or a UUID. Anything else could hold whatever somebody likes. */
const REQUEST_ID = /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** The browser left before there was a reply: no status of HTTP, but the one nginx made customary. */
const GONE = 499;
/** Other methods are all the same to a log and to what counts them. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);

/** Gives each request an id, and tells the log of it once it is answered or the browser is gone. */
export function observeRequests({ log }: Pick<HttpOptions, 'log'>): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const given = request.get('X-Request-Id') ?? '';
    const id = REQUEST_ID.test(given) ? given : randomUUID();
    response.locals['request'] = id;
    response.set('X-Request-Id', id);
    let told = false;
    const tell = (): void => {
      if (told) return;
      told = true;
      const streamed = String(response.getHeader('Content-Type')).startsWith('text/event-stream');
      const ms = Math.round((performance.now() - begun) * 10) / 10;
      const status = response.headersSent ? response.statusCode : GONE;
      log({ event: 'request', ...requestFacts(request, response), status, ms, streamed });
    };
    // A reply that is whole is told before the browser has it; one that is broken off when the connection is gone.
    response.once('finish', tell).once('close', tell);
    next();
  };
}

/** Says of a request that it has met this route. Behind an error Express knows it no more. */
export function noteRoute(route: string): RequestHandler {
  return (_request, response, next) => {
    response.locals['route'] = route;
    next();
  };
}

/** What the log may be told of the request. */
export function requestFacts(request: Request, response: Response): RequestFacts {
  const { request: id, route } = response.locals as { readonly request?: string; readonly route?: string };
  return { request: id ?? '', method: METHODS.has(request.method) ? request.method : 'OTHER', route: route ?? null };
}
