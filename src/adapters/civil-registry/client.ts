import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { findBirth } from './find-birth.ts';

/**
 * The civil registry over HTTP: read only. It asks the regional archives where it has not the record itself, and may take a
 * little longer than the other registers.
 */
export function connectCivilRegistry(at: HttpConnection): readonly Operation[] {
  return [findBirth(at.ask('civil-registry.find-birth', { timeLimitMs: 4_500 }))];
}
