import { isIin } from '../../forms/is-iin.ts';
import { importPeople, importSchema } from '../../identity/import-people.ts';
import { officeChangeSchema, officeRequestSchema } from '../../identity/office-request.ts';
import { addOffice, changeOffice } from '../../identity/offices-desk.ts';
import { addPerson, type Changed, changePerson, linkProvider, resetPassword } from '../../identity/people-desk.ts';
import type { Request } from 'express';
import type { Door, Visitor } from '../door.ts';
import type { EventStreams } from '../events/event-streams.ts';
import type { HttpOptions } from '../options.ts';
import { originOf } from '../origin-of.ts';
import { parseRequest } from '../requests.ts';
import { changePersonBody, disabledBody, officeParams, personBody, personParams } from '../requests-people.ts';
import { linkProviderBody } from '../requests-sign-in.ts';
import { Routes } from '../routes.ts';
import { listedOffice } from '../views/listed-office.ts';
import { personView } from '../views/person-view.ts';

/** `/people` and `/offices`: who works here, for the administrator. */
export function peopleRoutes({ people, identity }: HttpOptions, door: Door, streams: EventStreams): Routes {
  const routes = new Routes(door);
  /** Ends the streams of the sessions that ended, and writes down by whom. */
  const settle = async ({ person, ended, events }: Changed, { actor }: Visitor, request: Request): Promise<void> => {
    streams.end(ended);
    for (const event of events) await identity.note(person.id, event, actor.id, originOf(request));
  };
  routes.add({ method: 'get', path: '/people', action: 'person.list' }, async (_visitor, _request, response) => {
    response.json((await people.people()).map(personView));
  });
  routes.add({ method: 'post', path: '/people', action: 'person.write', heavy: true, body: 'json', json: personBody }, async ({ actor }, request, response) => {
    const { person, oneTimePassword } = await addPerson(people, parseRequest(personBody, request.body));
    await identity.note(person.id, { type: 'person-added' }, actor.id, originOf(request));
    response.status(201).location(`/api/people/${person.id}`).json({ person: personView(person), oneTimePassword });
  });
  routes.add({ method: 'post', path: '/people/import', action: 'person.write', heavy: true, body: 'json', json: importSchema(isIin) }, async ({ actor }, request, response) => {
    const imported = await importPeople(people, request.body, isIin);
    for (const { id } of imported.people) await identity.note(id, { type: 'person-added' }, actor.id, originOf(request));
    response.json({ ...imported, people: imported.people.map(({ id: _id, ...told }) => told) });
  });
  routes.add({ method: 'put', path: '/people/:id', action: 'person.write', body: 'json', params: personParams, json: changePersonBody }, async (visitor, request, response) => {
    const { id } = parseRequest(personParams, request.params);
    const { disabled, ...said } = parseRequest(disabledBody, request.body);
    const changed = await changePerson(people, id, parseRequest(personBody, said), disabled);
    await settle(changed, visitor, request);
    response.json(personView(changed.person));
  });
  routes.add({ method: 'post', path: '/people/:id/password', action: 'person.write', heavy: true, params: personParams }, async (visitor, request, response) => {
    const { id } = parseRequest(personParams, request.params);
    const { oneTimePassword, ...changed } = await resetPassword(people, id);
    await settle(changed, visitor, request);
    response.json({ oneTimePassword });
  });
  routes.add({ method: 'put', path: '/people/:id/provider', action: 'person.write', body: 'json', params: personParams, json: linkProviderBody }, async (visitor, request, response) => {
    const { id } = parseRequest(personParams, request.params);
    const changed = await linkProvider(people, id, parseRequest(linkProviderBody, request.body));
    await settle(changed, visitor, request);
    response.json(personView(changed.person));
  });
  routes.add({ method: 'delete', path: '/people/:id/provider', action: 'person.write', params: personParams }, async (visitor, request, response) => {
    const { id } = parseRequest(personParams, request.params);
    const changed = await linkProvider(people, id, null);
    await settle(changed, visitor, request);
    response.json(personView(changed.person));
  });
  routes.add({ method: 'get', path: '/offices', action: 'office.list' }, async (_visitor, _request, response) => {
    response.json((await people.offices()).map(listedOffice));
  });
  routes.add({ method: 'post', path: '/offices', action: 'office.write', body: 'json', json: officeRequestSchema }, async (_visitor, request, response) => {
    const office = await addOffice(people, parseRequest(officeRequestSchema, request.body));
    response.status(201).location(`/api/offices/${office.id}`).json(listedOffice(office));
  });
  routes.add({ method: 'put', path: '/offices/:id', action: 'office.write', body: 'json', params: officeParams, json: officeChangeSchema }, async (_visitor, request, response) => {
    const { id } = parseRequest(officeParams, request.params);
    response.json(listedOffice(await changeOffice(people, id, parseRequest(officeChangeSchema, request.body))));
  });
  return routes;
}
