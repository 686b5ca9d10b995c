import { sha256 } from '../cases/append-journal.ts';
import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { RequestKeyReused } from './errors.ts';

/** How many requests a case remembers: a client repeats a request soon or not at all. */
const REMEMBERED = 100;

/**
 * Does the work once per request key: a case that has seen the request is answered as it is now, and nothing happens
 * again. The key is remembered in the same save as what it did, so that no crash comes between.
 * @throws RequestKeyReused where the key was used for another request
 */
export async function once(subject: Case, actor: Actor, work: () => Promise<Case>): Promise<Case> {
  const { request } = actor;
  if (request === undefined) return work();
  const mark = { key: sha256(`${actor.id}\n${request.key}`), of: sha256(request.of) };
  const seen = subject.requests?.find(({ key }) => key === mark.key);
  if (seen !== undefined) {
    if (seen.of !== mark.of) throw new RequestKeyReused(request.key);
    return subject;
  }
  const moved = await work();
  return moved === subject ? subject : { ...moved, requests: [...(moved.requests ?? []), mark].slice(-REMEMBERED) };
}

/** The id that what this request makes has: the same however often it is made. Null where the request has no key. */
export function idOfRequest({ id, request }: Actor): string | null {
  if (request === undefined) return null;
  const hex = sha256(`${id}\n${request.key}\n${request.of}`);
  // RFC 9562, version 8: a UUID whose bits are the application's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
