import express, { type Express, Router } from 'express';
import { Door } from './door.ts';
import { EventStreams } from './events/event-streams.ts';
import { standsInFor } from '../identity/deputy.ts';
import { logRequests } from './log-requests.ts';
import type { HttpOptions } from './options.ts';
import { pages, pageUnknown } from './pages.ts';
import { problems, unknownRoute } from './problems.ts';
import { casesRouter } from './routers/cases-router.ts';
import { deputiesRouter } from './routers/deputies-router.ts';
import { definitionsRouter } from './routers/definitions-router.ts';
import { filesRouter } from './routers/files-router.ts';
import { incidentsRouter } from './routers/incidents-router.ts';
import { officeRouter } from './routers/office-router.ts';
import { registrationNoticeRouter } from './routers/registration-notice-router.ts';
import { searchRouter } from './routers/search-router.ts';
import { incidentAnswersRouter } from './routers/incident-answers-router.ts';
import { journalRouter } from './routers/journal-router.ts';
import { sessionRouter } from './routers/session-router.ts';
import { tasksRouter } from './routers/tasks-router.ts';
import { trainingRouter } from './routers/training-router.ts';
import { sameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';

/** The HTTP skin over a runtime: the API of `contract.ts`, the built web, `/healthz`. Listens to nothing by itself. */
export function createHttp(options: HttpOptions): Express {
  const { secure = false, webDir, log } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Behind the proxy that speaks https the address of the browser is in a header, which only that proxy is believed.
  if (secure) app.set('trust proxy', 'loopback');
  app.use(securityHeaders());
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  app.use('/api', api(options, secure));
  if (webDir !== null) app.use(pages(webDir));
  app.use(pageUnknown());
  app.use(problems(log));
  return app;
}

function api(options: HttpOptions, secure: boolean): Router {
  const { identity, deputies, clock } = options;
  const door = new Door(identity, secure, async (person) => standsInFor(await deputies.deputies(), person, clock()));
  const streams = new EventStreams(options, door);
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.use(logRequests(options));
  router.use(sameOrigin(secure));
  router.use('/session', sessionRouter(options, door, streams));
  router.use(door.guard);
  router.use('/definitions', definitionsRouter(options, door));
  router.use('/cases', casesRouter(options, door));
  router.use(tasksRouter(options, door));
  router.use(filesRouter(options, door));
  router.use(incidentsRouter(options, door));
  router.use(searchRouter(options, door));
  router.use(registrationNoticeRouter(options, door));
  router.use(officeRouter(options, door));
  router.use(deputiesRouter(options, door));
  router.use(incidentAnswersRouter(options, door));
  router.use(journalRouter(options, door));
  router.use(trainingRouter(options, door));
  router.get(
    '/events',
    door.open(async (visitor, _request, response) => streams.open(response, visitor)),
  );
  router.use(unknownRoute());
  return router;
}
