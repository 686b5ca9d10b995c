import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { findPowerOfAttorney } from './find-power-of-attorney.ts';

/**
 * The notary system over HTTP: read only. Whether a power of attorney is valid it judges by the instant of the call, not by
 * that of its own clock, so that an answer asked for again is the same.
 */
export function connectNotarySystem(at: HttpConnection): readonly Operation[] {
  return [findPowerOfAttorney(at.ask('notary-system.find-power-of-attorney', { timeLimitMs: 4_000 }))];
}
