import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { findRecipient } from './find-recipient.ts';

/**
 * The register of recipients of targeted social assistance over HTTP: read only. It has two answers, for whom it does not know
 * is no recipient.
 */
export function connectSocialAssistance(at: HttpConnection): readonly Operation[] {
  return [findRecipient(at.ask('social-assistance.find-recipient', { timeLimitMs: 4_000 }))];
}
