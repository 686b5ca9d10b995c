import { CaseConflict, CaseUnknown } from '../../cases/errors.ts';
import { NoIncident } from '../../runtime/errors.ts';
import { answerRefused } from '../answer-refused.ts';
import type { RetryAllView } from '../contract.ts';
import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { itemParams, parseRequest } from '../requests.ts';
import { answerBody, retryAllBody } from '../requests-incidents.ts';
import { Routes } from '../routes.ts';
import { showCase } from '../show-case.ts';
import { incidentDetailView } from '../views/incident-detail-view.ts';

/** One incident with its past, its answer by hand, and trying again all incidents of an operation. */
export function incidentAnswersRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime } = options;
  const routes = new Routes(door);

  routes.add({ method: 'get', path: '/cases/:case/incidents/:element/:pass', action: 'incident.list', params: itemParams }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const record = await runtime.readCase(id, actor);
    const job = record.jobs.find((other) => other.element === element && other.pass === pass);
    const context = await loadContext(options, actor, [record]);
    const view = job === undefined ? null : incidentDetailView(record, job, runtime.answerForm(job.operation), context);
    if (view === null) throw new NoIncident(id, element, pass);
    await noteAccess(options, actor, id, 'case', `${element}#${pass}`);
    response.json(view);
  });

  routes.add({ method: 'post', path: '/cases/:case/incidents/:element/:pass/answer', action: 'incident.answer', body: 'json', params: itemParams, json: answerBody }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const answer = parseRequest(answerBody, request.body);
    const record = await runtime.answerIncident(id, element, pass, answer, actor).catch((error: unknown) => {
      throw answerRefused(error);
    });
    response.json(await showCase(options, record, actor));
  });

  routes.add({ method: 'post', path: '/incidents/retries', action: 'incident.retry', heavy: true, body: 'json', json: retryAllBody }, async ({ actor }, request, response) => {
    const { operation } = parseRequest(retryAllBody, request.body);
    let retried = 0;
    for (const { id, jobs } of await runtime.listCases({ incident: true }, actor)) {
      for (const { element, pass } of jobs.filter((job) => job.incident !== null && job.operation === operation)) {
        retried += await runtime.retryIncident(id, element, pass, actor).then(
          () => 1,
          (error: unknown) => settledMeanwhile(error),
        );
      }
    }
    const view: RetryAllView = { retried };
    response.json(view);
  });
  return routes;
}

/** Somebody was faster, with this one: the others are tried all the same. */
function settledMeanwhile(error: unknown): 0 {
  if (error instanceof NoIncident || error instanceof CaseConflict || error instanceof CaseUnknown) return 0;
  throw error;
}
