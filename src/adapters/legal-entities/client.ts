import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { findEntity } from './find.ts';

/**
 * The register of legal persons over HTTP: read only, as the persons register, with the same four seconds. A number whose
 * control digit is wrong is not sent.
 */
export function connectLegalEntities(at: HttpConnection): readonly Operation[] {
  return [findEntity(at.ask('legal-entities.find', { timeLimitMs: 4_000 }))];
}
