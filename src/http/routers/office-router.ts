import { PositionRequired } from '../../cases/errors.ts';
import { actorOf } from '../../identity/actor-of.ts';
import type { Actor } from '../../cases/actor.ts';
import { PersonUnknown } from '../../identity/errors.ts';
import type { Person } from '../../identity/person.ts';
import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import { assigneeBody } from '../office-requests.ts';
import type { HttpOptions } from '../options.ts';
import { itemParams, parseRequest } from '../requests.ts';
import { Routes } from '../routes.ts';
import { showCase } from '../show-case.ts';
import { officeLoad } from '../views/office-load.ts';

/** `/office/load` and the assignee of a task: for who leads the office. */
export function officeRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime, people } = options;
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/office/load', action: 'office.lead' }, async ({ actor }, _request, response) => {
    const office = officeLed(actor);
    const cases = (await runtime.listCases({}, actor)).filter((record) => record.office === office);
    const staff = (await people.people()).filter((person) => person.office === office);
    response.json(officeLoad(office, cases, staff, await loadContext(options, actor, cases)));
  });
  routes.add({ method: 'put', path: '/cases/:case/tasks/:element/:pass/assignee', action: 'task.assign', body: 'json', params: itemParams, json: assigneeBody }, async ({ actor }, request, response) => {
    const { case: id, element, pass } = parseRequest(itemParams, request.params);
    const { person } = parseRequest(assigneeBody, request.body);
    const to = colleague(await people.person(person), actor, person);
    response.json(await showCase(options, await runtime.reassignTask(id, element, pass, actorOf(to), actor), actor));
  });
  return routes;
}

/** The office the actor leads, in person or for the head. @throws PositionRequired */
export function officeLed(actor: Actor): string {
  if (actor.office === null || !actor.positions.includes('head')) throw new PositionRequired(['head']);
  return actor.office;
}

/** The person, if they work at the actor's office: nobody learns who works elsewhere. @throws PersonUnknown */
export function colleague(person: Person | null, actor: Actor, id: string): Person {
  if (person === null || actor.office === null || person.office !== actor.office) throw new PersonUnknown(id);
  return person;
}
