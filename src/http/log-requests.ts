import type { RequestHandler } from 'express';
import type { HttpOptions } from './options.ts';

/** One line for each request of the API, once it is answered. The query is left out: it may hold what people search for. */
export function logRequests({ log }: Pick<HttpOptions, 'log'>): RequestHandler {
  return (request, response, next) => {
    const begun = process.hrtime.bigint();
    const path = request.baseUrl + request.path;
    response.once('close', () => {
      const ms = Number((process.hrtime.bigint() - begun) / 1_000_000n);
      log({ event: 'request', method: request.method, path, status: response.statusCode, ms });
    });
    next();
  };
}
