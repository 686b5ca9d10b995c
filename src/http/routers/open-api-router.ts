import type { Door } from '../door.ts';
import { openApi } from '../open-api.ts';
import { Routes, type PublicRoute, type Route } from '../routes.ts';

const VERSION = '0.1.0';

/** `/openapi.json`: the description of every route, this one among them. Says nothing of people or cases: open to all. */
export function openApiRoutes(door: Door, others: () => readonly (Route | PublicRoute)[]): Routes {
  const routes = new Routes(door);
  routes.addPublic({ method: 'get', path: '/openapi.json' }, async (_request, response) => {
    response.json(openApi([...others(), ...routes.list], VERSION));
  });
  return routes;
}
