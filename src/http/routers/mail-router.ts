import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { mailParams } from '../requests-citizens.ts';
import { Routes } from '../routes.ts';
import { mailView } from '../views/mail-view.ts';

/** `/mail`: letters to applicants that have not gone out, for the administrator. */
export function mailRoutes({ mail }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'get', path: '/mail', action: 'mail.list' }, async (_visitor, _request, response) => {
    response.json(await mailView(mail));
  });
  routes.add({ method: 'post', path: '/mail/:id/retry', action: 'mail.decide', params: mailParams }, async (_visitor, request, response) => {
    await mail.retry(parseRequest(mailParams, request.params).id);
    response.json(await mailView(mail));
  });
  routes.add({ method: 'delete', path: '/mail/:id', action: 'mail.decide', params: mailParams }, async (_visitor, request, response) => {
    await mail.drop(parseRequest(mailParams, request.params).id);
    response.json(await mailView(mail));
  });
  return routes;
}
