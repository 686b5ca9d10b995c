import { randomUUID } from 'node:crypto';
import { PositionRequired } from '../../cases/errors.ts';
import { DeputyUnfit, DeputyUnknown } from '../../identity/errors.ts';
import type { Deputyship } from '../../identity/deputy.ts';
import type { DeputyView } from '../contract.ts';
import type { Door, Visitor } from '../door.ts';
import { deputyBody, deputyParams } from '../office-requests.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { colleague, officeLed } from './office-router.ts';
import { Routes } from '../routes.ts';

/** `/deputies`: who does the head's tasks while the head is away. Named by the head in person, never by a deputy. */
export function deputiesRoutes({ people, deputies }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  const view = async ({ id, head, deputy, from, to }: Deputyship): Promise<DeputyView> => {
    const named = async (person: string): Promise<DeputyView['head']> => ({ id: person, name: (await people.person(person))?.name ?? person });
    return { id, head: await named(head), deputy: await named(deputy), from, to };
  };
  routes.add({ method: 'get', path: '/deputies', action: 'office.lead' }, async ({ actor }, _request, response) => {
    const office = officeLed(actor);
    const mine = (await deputies.deputies()).filter((deputyship) => deputyship.office === office);
    response.json(await Promise.all(mine.toSorted((a, b) => a.from.localeCompare(b.from)).map(view)));
  });
  routes.add({ method: 'post', path: '/deputies', action: 'office.lead', body: 'json', json: deputyBody }, async (visitor, request, response) => {
    const office = headInPerson(visitor);
    const { person, from, to } = parseRequest(deputyBody, request.body);
    const deputy = colleague(await people.person(person), visitor.actor, person);
    if (deputy.id === visitor.actor.id) throw new DeputyUnfit();
    const deputyship: Deputyship = { id: randomUUID(), office, head: visitor.actor.id, deputy: deputy.id, from, to };
    await deputies.saveDeputy(deputyship);
    response.status(201).json(await view(deputyship));
  });
  routes.add({ method: 'delete', path: '/deputies/:id', action: 'office.lead', params: deputyParams }, async (visitor, request, response) => {
    const office = headInPerson(visitor);
    const { id } = parseRequest(deputyParams, request.params);
    const found = (await deputies.deputies()).find((deputyship) => deputyship.id === id && deputyship.office === office);
    if (found === undefined) throw new DeputyUnknown(id);
    await deputies.deleteDeputy(id);
    response.status(204).end();
  });
  return routes;
}

function headInPerson({ actor, person }: Visitor): string {
  if (!person.positions.includes('head')) throw new PositionRequired(['head']);
  return officeLed(actor);
}
