import { isIin } from '../../forms/is-iin.ts';
import { importPeople, importSchema } from '../../identity/import-people.ts';
import { officeChangeSchema, officeRequestSchema } from '../../identity/office-request.ts';
import { addOffice, changeOffice } from '../../identity/offices-desk.ts';
import { addPerson, changePerson, resetPassword } from '../../identity/people-desk.ts';
import type { Door } from '../door.ts';
import type { EventStreams } from '../events/event-streams.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { changePersonBody, disabledBody, officeParams, personBody, personParams } from '../requests-people.ts';
import { Routes } from '../routes.ts';
import { listedOffice } from '../views/listed-office.ts';
import { personView } from '../views/person-view.ts';

/** `/people` and `/offices`: who works here, for the administrator. */
export function peopleRoutes({ people }: HttpOptions, door: Door, streams: EventStreams): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/people', action: 'person.list' }, async (_visitor, _request, response) => {
    response.json((await people.people()).map(personView));
  });
  routes.add({ method: 'post', path: '/people', action: 'person.write', heavy: true, body: 'json', json: personBody }, async (_visitor, request, response) => {
    const { person, oneTimePassword } = await addPerson(people, parseRequest(personBody, request.body));
    response.status(201).location(`/api/people/${person.id}`).json({ person: personView(person), oneTimePassword });
  });
  routes.add({ method: 'post', path: '/people/import', action: 'person.write', heavy: true, body: 'json', json: importSchema(isIin) }, async (_visitor, request, response) => {
    response.json(await importPeople(people, request.body, isIin));
  });
  routes.add({ method: 'put', path: '/people/:id', action: 'person.write', body: 'json', params: personParams, json: changePersonBody }, async (_visitor, request, response) => {
    const { id } = parseRequest(personParams, request.params);
    const { disabled, ...said } = parseRequest(disabledBody, request.body);
    const { person, ended } = await changePerson(people, id, parseRequest(personBody, said), disabled);
    for (const session of ended) streams.end(session);
    response.json(personView(person));
  });
  routes.add({ method: 'post', path: '/people/:id/password', action: 'person.write', heavy: true, params: personParams }, async (_visitor, request, response) => {
    const { id } = parseRequest(personParams, request.params);
    const { oneTimePassword, ended } = await resetPassword(people, id);
    for (const session of ended) streams.end(session);
    response.json({ oneTimePassword });
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
