import type { Request, RequestHandler } from 'express';
import { OriginRefused } from './errors.ts';

/**
 * Middleware against requests another site makes the browser send. A browser says where a request comes from, and no
 * page can forge it; a request that says nothing is refused too.
 */
export function sameOrigin(secure: boolean): RequestHandler {
  return (request, _response, next) => {
    if (request.method !== 'GET' && !comesFromHere(request, secure)) throw new OriginRefused();
    next();
  };
}

function comesFromHere(request: Request, secure: boolean): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = request.headers;
  if (origin === undefined || host === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: from } = new URL(origin);
  return from === host && (protocol === 'https:' || (protocol === 'http:' && !secure));
}
