import type { ErasedView, ErasureView } from '../contract.ts';
import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import type { HttpOptions } from '../options.ts';
import { caseParams, parseRequest, withdrawBody } from '../requests.ts';
import { erasureQuery } from '../requests-erasure.ts';
import { Routes } from '../routes.ts';
import { showCase } from '../show-case.ts';
import { erasableCase } from '../views/erasure-views.ts';

/** So many of the cases the rule is for are shown; the rest is counted. */
const SHOWN = 100;

/** `/erasure`, `/cases/:case/erasure`: what is personal of ended cases goes, by the rule or because somebody asked. */
export function erasureRoutes(options: HttpOptions, door: Door): Routes {
  const { erasure, runtime } = options;
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/erasure', action: 'case.erase', query: erasureQuery }, async ({ actor }, request, response) => {
    const { years = erasure.years } = parseRequest(erasureQuery, request.query);
    const due = await erasure.due(years);
    const shown = due.slice(0, SHOWN);
    const context = await loadContext(options, actor, shown);
    const view: ErasureView = { years: erasure.years, due: shown.map((summary) => erasableCase(summary, context)), total: due.length };
    response.json(view);
  });
  routes.add({ method: 'post', path: '/erasure', action: 'case.erase' }, async ({ actor }, _request, response) => {
    const view: ErasedView = { erased: await erasure.eraseDue(actor.id) };
    response.json(view);
  });
  routes.add({ method: 'post', path: '/cases/:case/erasure', action: 'case.erase', body: 'json', params: caseParams, json: withdrawBody }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const { reason } = parseRequest(withdrawBody, request.body);
    // Whoever may not know of the case is told that there is none.
    await runtime.readCase(id, actor);
    response.json(await showCase(options, await erasure.erase(id, reason, actor.id), actor));
  });
  return routes;
}
