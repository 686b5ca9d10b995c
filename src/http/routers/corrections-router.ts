import type { CorrectionForm } from '../contract.ts';
import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import { returnBody } from '../office-requests.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { completeTaskBody, itemParams, parseRequest } from '../requests.ts';
import { Routes } from '../routes.ts';
import { showCase } from '../show-case.ts';
import { valuesRefused } from '../values-refused.ts';
import { correctionSummaries } from '../views/correction-views.ts';

/** `/corrections` and `/cases/:case/…`: a draft goes back to its author, and comes again. */
export function correctionsRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime } = options;
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/corrections', action: 'draft.correct' }, async ({ actor }, _request, response) => {
    const cases = await runtime.listCases({ status: 'active' }, actor);
    response.json(correctionSummaries(cases, await loadContext(options, actor, cases)));
  });
  routes.add({ method: 'post', path: '/cases/:case/tasks/:element/:pass/return', action: 'draft.return', body: 'json', params: itemParams, json: returnBody }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const { remark } = parseRequest(returnBody, request.body);
    response.json(await showCase(options, await runtime.returnDraft(id, element, pass, remark, actor), actor));
  });
  routes.add({ method: 'get', path: '/cases/:case/corrections/:element/:pass', action: 'draft.correct', params: itemParams }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const { formId, schema, data } = await runtime.correctionForm(id, element, pass, actor);
    await noteAccess(options, actor, id, 'form', `${element}#${pass}`);
    response.json({ formId, schema, data } satisfies CorrectionForm);
  });
  routes.add({ method: 'post', path: '/cases/:case/corrections/:element/:pass', action: 'draft.correct', body: 'json', params: itemParams, json: completeTaskBody }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const { values } = parseRequest(completeTaskBody, request.body);
    const record = await runtime.correctDraft(id, element, pass, values, actor).catch(async (error: unknown) => {
      const found = (await runtime.readCase(id, actor)).corrections?.find((one) => one.element === element && one.pass === pass);
      throw await valuesRefused(error, { case: id, element: found?.decision.element ?? element }, actor, options);
    });
    response.json(await showCase(options, record, actor));
  });
  return routes;
}
