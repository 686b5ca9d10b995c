import { Router } from 'express';
import { answering } from '../answering.ts';
import { jsonBody } from '../body.ts';
import type { Door } from '../door.ts';
import type { EventStreams } from '../events/event-streams.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest, signInBody } from '../requests.ts';
import { meView } from '../views/me-view.ts';

/** `/session`: sign in, who am I, sign out. The only routes before the guard. */
export function sessionRouter({ identity, people }: HttpOptions, door: Door, streams: EventStreams): Router {
  const router = Router();
  router.post(
    '/',
    jsonBody(),
    answering(async (request, response) => {
      const { login, password } = parseRequest(signInBody, request.body);
      const { token, person } = await identity.signIn(login, password, request.ip ?? '');
      // The browser forgets the session it had: nobody could sign out of it any more.
      streams.end(await door.endSession(request));
      door.letIn(response, token);
      response.json(meView(person, await people.offices()));
    }),
  );
  router.get(
    '/',
    door.guard,
    door.open(async ({ person, actor }, _request, response) => {
      // Who stands in for the head today sees the head's pages.
      response.json(meView({ ...person, positions: actor.positions }, await people.offices()));
    }),
  );
  router.delete(
    '/',
    answering(async (request, response) => {
      streams.end(await door.endSession(request));
      door.letOut(response);
      response.status(204).end();
    }),
  );
  return router;
}
