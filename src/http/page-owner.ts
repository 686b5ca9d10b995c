import type { RequestHandler } from 'express';
import type { Door } from './door.ts';
import { isCitizen } from './is-citizen.ts';

/** Pages that are anybody's. */
const FOR_ALL = /^\/(sign-in|sessions|catalogue|act|compare|verify)(\/|$)/;

/**
 * Sends a citizen from the pages of the staff to the cabinet, and staff from the cabinet to theirs; a case is looked for
 * where it is shown to them. Who is not signed in goes on: the page itself sends them to sign in.
 */
export function pageOwner(door: Door): RequestHandler {
  return async (request, response, next) => {
    if (FOR_ALL.test(request.path)) {
      next();
      return;
    }
    const visitor = await door.caller(request);
    const inCabinet = /^\/cabinet(\/|$)/.test(request.path);
    const away =
      visitor !== null && (inCabinet ? !visitor.actor.positions.includes('consumer') : isCitizen(visitor.actor));
    if (!away) {
      next();
      return;
    }
    const [, item] = /\/cases\/([^/]+)$/.exec(request.path) ?? [];
    const staffPage = item === undefined ? '/' : `/cases/${item}`;
    const cabinetPage = item === undefined ? '/cabinet' : `/cabinet/cases/${item}`;
    response.set('Cache-Control', 'no-store').redirect(inCabinet ? staffPage : cabinetPage);
  };
}
