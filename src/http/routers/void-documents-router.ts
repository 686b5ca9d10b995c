import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { fileParams, parseRequest, withdrawBody } from '../requests.ts';
import { Routes } from '../routes.ts';
import { showCase } from '../show-case.ts';

/** `/cases/:case/documents/:id/voidance`: a paper that was issued in error is declared void. */
export function voidDocumentsRoutes(options: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  const route = { method: 'post', path: '/cases/:case/documents/:id/voidance', action: 'document.void', body: 'json', params: fileParams, json: withdrawBody } as const;
  return routes.add(route, async ({ actor }, request, response) => {
    const { case: id, id: document } = parseRequest(fileParams, request.params);
    const { reason } = parseRequest(withdrawBody, request.body);
    response.json(await showCase(options, await options.runtime.voidDocument(id, document, reason, actor), actor));
  });
}
