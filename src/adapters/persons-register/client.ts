import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { findPerson } from './find.ts';

/**
 * The persons register over HTTP. It is only read, so asking twice harms nobody. Whom it does not know it answers with 200 and
 * `not-found`: a 404 would mean that there is no register at that address. Four seconds, for a person waits at the counter.
 */
export function connectPersonsRegister(at: HttpConnection): readonly Operation[] {
  return [findPerson(at.ask('persons-register.find', { timeLimitMs: 4_000 }))];
}
