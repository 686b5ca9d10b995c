import { type RequestHandler, Router } from 'express';
import type { Case } from '../../cases/case.ts';
import { TaskClosed } from '../../cases/errors.ts';
import { jsonBody } from '../body.ts';
import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { completeTaskBody, itemParams, parseRequest } from '../requests.ts';
import { showCase } from '../show-case.ts';
import { valuesRefused } from '../values-refused.ts';
import { caseWarnings } from '../views/case-warnings.ts';
import { taskList, taskSummary, taskView } from '../views/task-views.ts';

/** `/tasks` and `/cases/:case/tasks/…`: what waits for this person, and one task's form, claim and completion. */
export function tasksRouter(options: HttpOptions, door: Door): Router {
  const { runtime } = options;
  const router = Router();
  router.get(
    '/tasks',
    door.open(async ({ actor }, _request, response) => {
      const cases = await runtime.listCases({ status: 'active' }, actor);
      response.json(taskList(cases, await loadContext(options, actor, cases)));
    }),
  );

  router.get(
    '/cases/:case/tasks/:element/:pass',
    door.open(async ({ actor }, request, response) => {
      const { case: id, element, pass } = parseRequest(itemParams, request.params);
      const form = await runtime.taskForm(id, element, pass, actor);
      await noteAccess(options, actor, id, 'form', `${element}#${pass}`);
      const record = await runtime.readCase(id, actor);
      const context = await loadContext(options, actor, [record]);
      response.json(taskView(record, openTask(record, element, pass), form, await caseWarnings(runtime, record, form.data, actor), context));
    }),
  );

  const claim = (change: 'claimTask' | 'releaseTask'): RequestHandler =>
    door.open(async ({ actor }, request, response) => {
      const { case: id, element, pass } = parseRequest(itemParams, request.params);
      const record = await runtime[change](id, element, pass, actor);
      const context = await loadContext(options, actor, [record]);
      response.json(taskSummary(record, openTask(record, element, pass), context));
    });
  router.put('/cases/:case/tasks/:element/:pass/claim', claim('claimTask'));
  router.delete('/cases/:case/tasks/:element/:pass/claim', claim('releaseTask'));

  router.post(
    '/cases/:case/tasks/:element/:pass/completion',
    jsonBody(),
    door.open(async ({ actor }, request, response) => {
      const { case: id, element, pass } = parseRequest(itemParams, request.params);
      const { values } = parseRequest(completeTaskBody, request.body);
      const record = await runtime.completeTask(id, element, pass, values, actor).catch(async (error: unknown) => {
        throw await valuesRefused(error, { case: id, element }, actor, options);
      });
      response.json({ ...(await showCase(options, record, actor)), warnings: await caseWarnings(runtime, record, values, actor) });
    }),
  );
  return router;
}

/** The task, which somebody may have completed between two reads. */
function openTask(record: Case, element: string, pass: number): Case['tasks'][number] {
  const task = record.tasks.find((task) => task.element === element && task.pass === pass);
  if (task === undefined) throw new TaskClosed(record.id, element, pass);
  return task;
}
