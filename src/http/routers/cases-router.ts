import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { caseListQuery, caseParams, parseRequest, startCaseBody, withdrawBody } from '../requests.ts';
import { Routes } from '../routes.ts';
import { showCase } from '../show-case.ts';
import { caseSummaryView } from '../views/case-views.ts';

/** `/cases`: take an application, list, look, withdraw. */
export function casesRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime } = options;
  const routes = new Routes(door);
  routes.add({ method: 'post', path: '/cases', action: 'case.start', body: 'json', json: startCaseBody }, async ({ actor }, request, response) => {
    const { definition, office } = parseRequest(startCaseBody, request.body);
    const record = await runtime.startCase(definition, actor, office);
    response.status(201).location(`/api/cases/${record.id}`).json(await showCase(options, record, actor));
  });
  routes.add({ method: 'get', path: '/cases', action: 'case.list', query: caseListQuery }, async ({ actor }, request, response) => {
    const { status, definition, limit, offset } = parseRequest(caseListQuery, request.query);
    const filter = { ...(status !== undefined && { status }), ...(definition !== undefined && { key: definition }) };
    const found = await runtime.listCases(filter, actor);
    const page = found.slice(offset, offset + limit);
    const context = await loadContext(options, actor, page);
    response.json({ items: page.map((summary) => caseSummaryView(summary, context)), total: found.length });
  });
  routes.add({ method: 'get', path: '/cases/:case', action: 'case.read', params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const record = await runtime.readCase(id, actor);
    await noteAccess(options, actor, id, 'case');
    response.json(await showCase(options, record, actor));
  });
  routes.add({ method: 'post', path: '/cases/:case/withdrawal', action: 'case.withdraw', body: 'json', params: caseParams, json: withdrawBody }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const { reason } = parseRequest(withdrawBody, request.body);
    response.json(await showCase(options, await runtime.withdraw(id, reason, actor), actor));
  });
  return routes;
}
