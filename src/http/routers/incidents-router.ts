import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { itemParams, parseRequest } from '../requests.ts';
import { Routes } from '../routes.ts';
import { sendList } from '../send-list.ts';
import { showCase } from '../show-case.ts';
import { incidentViews } from '../views/incident-views.ts';

/** `/incidents` and `/cases/:case/incidents/…`: jobs that need a person, for the administrator. */
export function incidentsRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime } = options;
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/incidents', action: 'incident.list' }, async ({ actor }, _request, response) => {
    sendList(response, incidentViews(await runtime.listCases({ incident: true }, actor, 'incident.list')));
  });
  routes.add({ method: 'post', path: '/cases/:case/incidents/:element/:pass/retry', action: 'incident.retry', params: itemParams }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    response.json(await showCase(options, await runtime.retryIncident(id, element, pass, actor), actor));
  });
  return routes;
}
