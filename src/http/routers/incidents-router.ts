import { Router } from 'express';
import { RoleRequired } from '../../identity/errors.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { itemParams, parseRequest } from '../requests.ts';
import { showCase } from '../show-case.ts';
import { incidentViews } from '../views/incident-views.ts';

/** `/incidents` and `/cases/:case/incidents/…`: jobs that need a person, for the administrator. */
export function incidentsRouter(options: HttpOptions, door: Door): Router {
  const { runtime } = options;
  const router = Router();
  router.get(
    '/incidents',
    door.open(async ({ actor }, _request, response) => {
      if (!runtime.mayRetry(actor)) throw new RoleRequired('administrator');
      response.json(incidentViews(await runtime.listCases({ incident: true }, actor)));
    }),
  );
  router.post(
    '/cases/:case/incidents/:element/:pass/retry',
    door.open(async ({ actor }, request, response) => {
      const { case: id, element, pass } = parseRequest(itemParams, request.params);
      response.json(await showCase(options, await runtime.retryIncident(id, element, pass, actor), actor));
    }),
  );
  return router;
}
