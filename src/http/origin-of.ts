import type { Request } from 'express';
import type { Origin } from '../identity/origin.ts';

/** Where the request comes from, and what its browser calls itself. */
export function originOf({ ip, headers }: Request): Origin {
  return { address: ip ?? '', agent: (headers['user-agent'] ?? '').slice(0, 400) };
}
