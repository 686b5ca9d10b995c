import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { showStatus } from './status.ts';

/**
 * The monitoring of service centres over HTTP. Every entry is numbered, and one sent again under its key gets the first number.
 */
export function connectMonitoring(at: HttpConnection): readonly Operation[] {
  return [showStatus(at.ask('monitoring.status', { timeLimitMs: 4_000 }))];
}
