import { LockUnknown, PersonUnknown, SessionUnknown } from '../../identity/errors.ts';
import type { Session } from '../../identity/person.ts';
import { shortNetwork } from '../../identity/origin.ts';
import type { LockView, SessionView } from '../contract.ts';
import type { Door } from '../door.ts';
import type { EventStreams } from '../events/event-streams.ts';
import type { HttpOptions } from '../options.ts';
import { originOf } from '../origin-of.ts';
import { parseRequest } from '../requests.ts';
import { personParams } from '../requests-people.ts';
import { lockParams, sessionParams } from '../requests-sign-in.ts';
import { Routes } from '../routes.ts';

/** `/sessions`, `/people/:id/sessions`, `/locks`: where people are signed in, and who has to wait. */
export function sessionsRoutes({ identity, people }: HttpOptions, door: Door, streams: EventStreams): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/sessions', action: 'session.own' }, async ({ person, session }, _request, response) => {
    response.json((await identity.sessionsOf(person.id)).map((other) => sessionView(other, session)));
  });
  routes.add({ method: 'delete', path: '/sessions', action: 'session.own' }, async ({ person, session }, request, response) => {
    streams.end(await identity.endSessions(person.id, ({ id }) => id !== session.id, 'others', originOf(request)));
    response.status(204).end();
  });
  routes.add({ method: 'delete', path: '/sessions/:id', action: 'session.own', params: sessionParams }, async ({ person }, request, response) => {
    const { id } = parseRequest(sessionParams, request.params);
    const ended = await identity.endSessions(person.id, (session) => refOf(session) === id, 'own', originOf(request));
    if (ended.length === 0) throw new SessionUnknown();
    streams.end(ended);
    response.status(204).end();
  });
  routes.add({ method: 'delete', path: '/people/:id/sessions', action: 'person.write', params: personParams }, async ({ actor }, request, response) => {
    const { id } = parseRequest(personParams, request.params);
    if ((await people.person(id)) === null) throw new PersonUnknown(id);
    streams.end(await identity.endSessions(id, () => true, 'administrator', originOf(request), actor.id));
    response.status(204).end();
  });
  routes.add({ method: 'get', path: '/locks', action: 'person.list' }, async (_visitor, _request, response) => {
    const views: LockView[] = (await identity.locks()).map(({ id, scope, person, network, attempts, until }) => ({
      id,
      scope,
      person: person === null ? null : { id: person.id, login: person.login, name: person.name },
      network,
      attempts,
      until,
    }));
    response.json(views);
  });
  routes.add({ method: 'delete', path: '/locks/:id', action: 'person.write', params: lockParams }, async ({ actor }, request, response) => {
    const { id } = parseRequest(lockParams, request.params);
    if (!(await identity.liftLock(id, actor.id, originOf(request)))) throw new LockUnknown();
    response.status(204).end();
  });
  return routes;
}

function sessionView(session: Session, current: Session): SessionView {
  const { createdAt, usedAt = createdAt, expiresAt, device = '', network = '', way = 'password' } = session;
  return { id: refOf(session), device, network: shortNetwork(network), since: createdAt, usedAt, until: expiresAt, way, current: session.id === current.id };
}

/** Its first digits tell a person's sessions apart. */
function refOf({ id }: Session): string {
  return id.slice(0, 16);
}
