import type { EngineView } from '../contract.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { Routes } from '../routes.ts';

/** `/engine`: what begins new cases, so that the modeller offers only what it runs. */
export function engineRoutes({ engine = 'native' }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/engine', action: 'definition.draft' }, async (_visitor, _request, response) => {
    const view: EngineView = { engine };
    response.json(view);
  });
  return routes;
}
