import type { SignedOut } from '../contract.ts';
import type { Door } from '../door.ts';
import type { EventStreams } from '../events/event-streams.ts';
import type { HttpOptions } from '../options.ts';
import { originOf } from '../origin-of.ts';
import { parseRequest, signInBody } from '../requests.ts';
import { changePasswordBody } from '../requests-people.ts';
import { Routes } from '../routes.ts';
import { demoAccountsView } from '../views/demo-accounts-view.ts';
import { meView } from '../views/me-view.ts';

/** Bytes of a name and a password, sent by anybody. */
const SIGN_IN_LIMIT = 4 * 1024;

/** `/session`: sign in, who am I, a new password, sign out. */
export function sessionRoutes({ identity, people, provider = null, demoPassword = null }: HttpOptions, door: Door, streams: EventStreams): Routes {
  const routes = new Routes(door);
  routes.addPublic({ method: 'post', path: '/session', heavy: true, body: 'json', limit: SIGN_IN_LIMIT, json: signInBody }, async (request, response) => {
    const { login, password } = parseRequest(signInBody, request.body);
    const { token, person, ended } = await identity.signIn(login, password, originOf(request));
    // The browser forgets the session it had: nobody could sign out of it any more.
    streams.end([...ended, ...(await door.endSession(request))]);
    door.letIn(response, token);
    response.json(meView(person, await people.offices()));
  });
  routes.add({ method: 'get', path: '/session', action: 'session.own' }, async ({ person, actor }, _request, response) => {
    // Who stands in for the head today sees the head's pages.
    response.json(meView({ ...person, positions: actor.positions }, await people.offices()));
  });
  // Whose password everybody knows may be named to everybody; an installation at work has no such accounts.
  routes.addPublic({ method: 'get', path: '/session/demo' }, async (_request, response) => {
    const view = demoPassword === null ? { password: '', accounts: [] } : demoAccountsView(demoPassword, await people.people(), await people.offices());
    response.json(view);
  });
  const password = { method: 'post', path: '/session/password', action: 'session.own', heavy: true, body: 'json', json: changePasswordBody } as const;
  routes.add(password, async (visitor, request, response) => {
    const { current, next } = parseRequest(changePasswordBody, request.body);
    const { person, ended } = await identity.changePassword(visitor, current, next, originOf(request));
    streams.end(ended);
    response.json(meView(person, await people.offices()));
  });
  routes.addPublic({ method: 'delete', path: '/session' }, async (request, response) => {
    const session = (await door.caller(request))?.session ?? null;
    streams.end(await door.endSession(request));
    door.letOut(response);
    const next = session === null ? null : ((await provider?.signedOut(session)) ?? null);
    if (next === null) response.status(204).end();
    else response.json({ next } satisfies SignedOut);
  });
  return routes;
}
