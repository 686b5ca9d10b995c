import type { SignInEntry, SignInQuery } from '../../identity/sign-in-journal.ts';
import type { SignInEntryView, SignInPage, SignInVerification } from '../contract.ts';
import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { signInsPageQuery, signInsQuery } from '../requests-sign-in.ts';
import { Routes } from '../routes.ts';
import { sendFile } from '../send-file.ts';
import { csv } from '../views/csv.ts';

const COLUMNS = ['seq', 'at', 'type', 'person', 'name', 'mark', 'by', 'address', 'device', 'event', 'previous', 'hash'] as const;
/** The offices' time: Almaty, the whole country since March 2024. */
const ZONE = '+05:00';
const DAY_MS = 24 * 60 * 60_000;

/** `/sign-ins`: who came in, who did not, what was closed and ended; for whoever audits. */
export function signInsRoutes({ signIns, people }: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  const found = async (query: SignInQuery): Promise<readonly SignInEntry[]> => (await signIns?.entries(query)) ?? [];
  const names = async (): Promise<ReadonlyMap<string, string>> => new Map((await people.people()).map(({ id, name }) => [id, name]));

  routes.add({ method: 'get', path: '/sign-ins', action: 'journal.audit', query: signInsPageQuery }, async (_visitor, request, response) => {
    const { limit, offset, person, ...days } = parseRequest(signInsPageQuery, request.query);
    const all = await found(queryOf(days));
    const entries = all.filter((entry) => person === undefined || entry.person === person || entry.by === person).toReversed();
    const known = await names();
    const met = new Set(all.flatMap((entry) => [entry.person, entry.by]).filter((id) => id !== null));
    const page: SignInPage = {
      entries: entries.slice(offset, offset + limit).map((entry) => view(entry, known)),
      total: entries.length,
      people: [...met].map((id) => ({ id, name: known.get(id) ?? id })),
    };
    response.json(page);
  });
  routes.add({ method: 'get', path: '/sign-ins.csv', action: 'journal.audit', query: signInsQuery }, async (_visitor, request, response) => {
    const entries = await found(queryOf(parseRequest(signInsQuery, request.query)));
    const known = await names();
    const rows = entries.map(({ seq, at, person, mark, by, address, device, event, previous, hash }) => [
      String(seq), at, event.type, person ?? '', known.get(person ?? '') ?? '', mark ?? '', by ?? '', address ?? '', device, JSON.stringify(event), previous, hash,
    ]);
    sendFile(response, { name: 'sign-ins.csv', mediaType: 'text/csv', bytes: new TextEncoder().encode(csv(COLUMNS, rows)) });
  });
  routes.add({ method: 'post', path: '/sign-ins/verification', action: 'journal.audit' }, async (_visitor, _request, response) => {
    const verification: SignInVerification = { entries: (await found({})).length, broken: (await signIns?.verify()) ?? null };
    response.json(verification);
  });
  return routes;
}

function view({ seq, at, person, mark, by, address, device, event, hash }: SignInEntry, names: ReadonlyMap<string, string>): SignInEntryView {
  const named = (id: string | null): SignInEntryView['person'] => (id === null ? null : { id, name: names.get(id) ?? id });
  return { seq, at, person: named(person), mark, by: named(by), address, device, type: event.type, event, hash };
}

/** Days at the offices as instants. */
function queryOf({ person, from, to }: { readonly person?: string | undefined; readonly from?: string | undefined; readonly to?: string | undefined }): SignInQuery {
  const begin = (day: string): number => Date.parse(`${day}T00:00:00${ZONE}`);
  return {
    ...(person === undefined ? {} : { person }),
    ...(from === undefined ? {} : { from: new Date(begin(from)).toISOString() }),
    ...(to === undefined ? {} : { to: new Date(begin(to) + DAY_MS).toISOString() }),
  };
}
