import type { Actor } from '../../cases/actor.ts';
import type { CitizenProfile } from '../../identity/citizen-profile.ts';
import { CabinetDesk } from '../cabinet-desk.ts';
import type { CabinetProfile } from '../contract.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { profileBody, readNoticesBody } from '../requests-citizens.ts';
import { Routes } from '../routes.ts';

/** `/cabinet/notices` and `/cabinet/profile`: what a citizen is told, and where it goes. */
export function cabinetNoticesRoutes(options: HttpOptions, door: Door): Routes {
  const { profiles, mail, clock } = options;
  const desk = new CabinetDesk(options);
  const routes = new Routes(door);
  const profileOf = async (actor: Actor): Promise<CabinetProfile> => profileView(await profiles.profile(actor.id), mail.sends);
  routes.add({ method: 'get', path: '/cabinet/notices', action: 'notice.own' }, async ({ actor }, _request, response) => {
    response.json(await desk.notices(actor));
  });
  routes.add({ method: 'post', path: '/cabinet/notices/read', action: 'notice.own', body: 'json', json: readNoticesBody }, async ({ actor }, request, response) => {
    const { upTo } = parseRequest(readNoticesBody, request.body);
    await desk.noticesRead(upTo, actor);
    response.status(204).end();
  });
  routes.add({ method: 'get', path: '/cabinet/profile', action: 'profile.own' }, async ({ actor }, _request, response) => {
    response.json(await profileOf(actor));
  });
  routes.add({ method: 'put', path: '/cabinet/profile', action: 'profile.own', body: 'json', json: profileBody }, async ({ actor }, request, response) => {
    const { email, notices, language } = parseRequest(profileBody, request.body);
    const now = clock().toISOString();
    await profiles.changeProfile(actor.id, (known) => ({ ...known, email, language, emailSince: notices ? (known.emailSince ?? now) : null }));
    await options.onProfileChanged(actor.id);
    response.json(await profileOf(actor));
  });
  return routes;
}

/** Who has told nothing yet is offered the wish without an address. */
function profileView(profile: CitizenProfile | null, sends: boolean): CabinetProfile {
  const { email = null, emailSince = null, language = 'ru' } = profile ?? {};
  return { email, notices: emailSince !== null, language, sends };
}
