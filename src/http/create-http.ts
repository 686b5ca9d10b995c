import express, { type Express, Router } from 'express';
import { allowedMethods } from './allowed-methods.ts';
import { apiRoutes } from './api-routes.ts';
import { Door } from './door.ts';
import { EventStreams } from './events/event-streams.ts';
import { standsInFor } from '../identity/deputy.ts';
import { observeRequests } from './observe-requests.ts';
import type { HttpOptions } from './options.ts';
import { pages, pageUnknown } from './pages.ts';
import { problems, unknownRoute } from './problems.ts';
import { sameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';

/** The HTTP skin over a runtime: the API of `contract.ts`, the built web. Listens to nothing by itself. */
export function createHttp(options: HttpOptions): Express {
  const { identity, deputies, clock, secure = false, webDir, log } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Behind the proxy that speaks https the address of the browser is in a header, which only that proxy is believed.
  if (secure) app.set('trust proxy', 'loopback');
  app.use(observeRequests(options));
  app.use(securityHeaders(secure));
  const door = new Door(identity, secure, async (person) => standsInFor(await deputies.deputies(), person, clock()), {
    clock,
    ...(options.requestsPerMinute !== undefined && { requestsPerMinute: options.requestsPerMinute }),
  });
  app.use('/api', api(options, secure, door));
  if (webDir !== null) app.use(pages(webDir, door, options.signingLayer?.address ?? null));
  app.use(pageUnknown());
  app.use(problems(log));
  return app;
}

function api(options: HttpOptions, secure: boolean, door: Door): Router {
  const streams = new EventStreams(options, door);
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use(allowedMethods());
  router.use(sameOrigin(secure));
  router.use(door.limits.ofAddress);
  for (const routes of apiRoutes(options, door, streams)) routes.mount(router);
  // What there is and what there is not is told to nobody who is not signed in.
  router.use(door.guard);
  router.use(unknownRoute());
  return router;
}
