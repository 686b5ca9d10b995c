import type { Request, Response } from 'express';
import type { Case } from '../../cases/case.ts';
import { TaskClosed } from '../../cases/errors.ts';
import type { Door, Visitor } from '../door.ts';
import { loadContext } from '../load-context.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { itemParams, parseRequest } from '../requests.ts';
import { signedTaskBody } from '../requests-signing.ts';
import { Routes } from '../routes.ts';
import { sendList } from '../send-list.ts';
import { showCase } from '../show-case.ts';
import { valuesRefused } from '../values-refused.ts';
import { signingLayer } from '../views/signing-layer-view.ts';
import { caseWarnings } from '../views/case-warnings.ts';
import { taskList, taskSummary, taskView } from '../views/task-views.ts';

/** `/tasks` and `/cases/:case/tasks/…`: what waits for this person, and one task's form, claim and completion. */
export function tasksRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime } = options;
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/tasks', action: 'task.list' }, async ({ actor }, _request, response) => {
    const cases = await runtime.listCases({ status: 'active' }, actor);
    const tasks = taskList(cases, await loadContext(options, actor, cases));
    // What the person has taken is on their list, however little it presses.
    const [mine, others] = [true, false].map((own) => tasks.filter(({ claimedBy }) => (claimedBy?.id === actor.id) === own));
    sendList(response, [...(mine ?? []), ...(others ?? [])]);
  });

  routes.add({ method: 'get', path: '/cases/:case/tasks/:element/:pass', action: 'task.read', params: itemParams }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const form = await runtime.taskForm(id, element, pass, actor);
    await noteAccess(options, actor, id, 'form', `${element}#${pass}`);
    const record = await runtime.readCase(id, actor);
    const context = await loadContext(options, actor, [record]);
    const task = openTask(record, element, pass);
    const warnings = await caseWarnings(runtime, record, form.data, actor);
    const view = taskView(record, task, form, { mayReturn: runtime.mayReturn(record, task, actor), warnings }, context);
    response.json({ ...view, ...signingLayer(options) });
  });

  const claim =
    (change: 'claimTask' | 'releaseTask') =>
    async ({ actor }: Visitor, request: Request, response: Response): Promise<void> => {
      const { case: id, element, pass } = parseRequest(itemParams, request.params);
      const record = await runtime[change](id, element, pass, actor);
      const context = await loadContext(options, actor, [record]);
      response.json(taskSummary(record, openTask(record, element, pass), context));
    };
  const path = '/cases/:case/tasks/:element/:pass/claim';
  routes.add({ method: 'put', path, action: 'task.claim', params: itemParams }, claim('claimTask'));
  routes.add({ method: 'delete', path, action: 'task.claim', params: itemParams }, claim('releaseTask'));

  routes.add({ method: 'post', path: '/cases/:case/tasks/:element/:pass/completion', action: 'task.complete', body: 'json', params: itemParams, json: signedTaskBody }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const { values, signature = null } = parseRequest(signedTaskBody, request.body);
    const record = await runtime.completeTask(id, element, pass, values, actor, signature).catch(async (error: unknown) => {
      throw await valuesRefused(error, { case: id, element }, actor, options);
    });
    const warnings = await caseWarnings(runtime, record, values, actor);
    response.json({ ...(await showCase(options, record, actor)), warnings });
  });
  return routes;
}

/** The task, which somebody may have completed between two reads. */
function openTask(record: Case, element: string, pass: number): Case['tasks'][number] {
  const task = record.tasks.find((task) => task.element === element && task.pass === pass);
  if (task === undefined) throw new TaskClosed(record.id, element, pass);
  return task;
}
