import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { verifySignIn } from './verify.ts';

/**
 * The sign-in of an information system over HTTP, asked while a person waits: three seconds. The password is in the body and
 * nowhere else: the address must be `https` wherever it is not on this machine. A refused form comes as 422 with field and rule.
 */
export function connectSignIn(at: HttpConnection): readonly Operation[] {
  return [verifySignIn(at.ask('sign-in.verify', { timeLimitMs: 3_000 }))];
}
