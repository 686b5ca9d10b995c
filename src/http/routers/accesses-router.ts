import type { FoundAccessesView } from '../contract.ts';
import type { Door } from '../door.ts';
import { findAccesses } from '../find-accesses.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { findAccessesBody } from '../requests-accesses.ts';
import { Routes } from '../routes.ts';
import { sendFile } from '../send-file.ts';
import { csv } from '../views/csv.ts';

/** Accesses one answer holds at most; the file holds all. */
const SHOWN = 1000;
const COLUMNS = ['at', 'person', 'name', 'case', 'number', 'what', 'subject', 'previous', 'hash'];

/** `/journal/accesses`: who looked at which cases, by day, person and case, and as a file. */
export function accessesRoutes(options: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  const route = { method: 'post', action: 'journal.audit', heavy: true, body: 'json', json: findAccessesBody } as const;
  routes.add({ ...route, path: '/journal/accesses' }, async ({ actor }, request, response) => {
    const { found, intact } = await findAccesses(options, parseRequest(findAccessesBody, request.body), actor);
    const items = found.toReversed().slice(0, SHOWN).map(({ access: { at, what, person, case: id }, by, number }) => ({ at, by, what, person, case: { id, number } }));
    response.json({ items, total: found.length, intact } satisfies FoundAccessesView);
  });
  routes.add({ ...route, path: '/journal/accesses.csv' }, async ({ actor }, request, response) => {
    const asked = parseRequest(findAccessesBody, request.body);
    const { found } = await findAccesses(options, asked, actor);
    const rows = found.map(({ access, by, number }) => [
      access.at, access.person, by, access.case, number, access.what, access.subject ?? '', access.previous, access.hash,
    ]);
    const bytes = new TextEncoder().encode(csv(COLUMNS, rows));
    sendFile(response, { name: `accesses-${asked.from}-${asked.to}.csv`, mediaType: 'text/csv', bytes });
  });
  return routes;
}
