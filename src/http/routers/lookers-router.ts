import { CabinetDesk } from '../cabinet-desk.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { caseParams, parseRequest } from '../requests.ts';
import { Routes } from '../routes.ts';
import { lookerViews } from '../views/looker-views.ts';

/** `/cabinet/cases/:case/accesses`: who of the staff looked at one's application. */
export function lookersRoutes(options: HttpOptions, door: Door): Routes {
  const { accesses, people } = options;
  const desk = new CabinetDesk(options);
  const route = { method: 'get', path: '/cabinet/cases/:case/accesses', action: 'case.read', params: caseParams } as const;
  return new Routes(door).add(route, async ({ actor }, request, response) => {
    const { id } = await desk.own(parseRequest(caseParams, request.params).case, actor);
    response.json(lookerViews(await accesses.of(id), await people.people(), await people.offices()));
  });
}
