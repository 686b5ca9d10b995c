import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import type { HttpOptions } from '../options.ts';
import { Routes } from '../routes.ts';
import { calendarsView, deadlineList } from '../views/deadline-views.ts';
import { officeLed } from './office-router.ts';

/** `/office/deadlines` for who leads an office, `/calendars` for the administrator. */
export function deadlinesRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime } = options;
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/office/deadlines', action: 'office.lead' }, async ({ actor }, _request, response) => {
    const office = officeLed(actor);
    const cases = (await runtime.listCases({ status: 'active' }, actor)).filter((record) => record.office === office);
    response.json(deadlineList(office, cases, runtime.calendarNow(), await loadContext(options, actor, cases)));
  });
  routes.add({ method: 'get', path: '/calendars', action: 'calendar.read' }, async ({ actor }, _request, response) => {
    const cases = await runtime.listCases({ status: 'active' }, actor);
    response.json(calendarsView(cases, runtime.calendarNow(), await loadContext(options, actor, cases)));
  });
  return routes;
}
