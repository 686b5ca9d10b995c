import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { showPortalStatus } from './status.ts';

/**
 * The portal of electronic government over HTTP. An entry of the history of services sent again under its key stays one entry.
 */
export function connectPortal(at: HttpConnection): readonly Operation[] {
  return [showPortalStatus(at.ask('portal.status', { timeLimitMs: 4_000 }))];
}
