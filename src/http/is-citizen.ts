import type { Actor } from '../cases/actor.ts';

/** Whether the person is here as a citizen and nothing else: the cabinet is theirs, and all the rest is not. */
export function isCitizen({ positions, roles }: Actor): boolean {
  return roles.length === 0 && positions.length > 0 && positions.every((position) => position === 'consumer');
}
