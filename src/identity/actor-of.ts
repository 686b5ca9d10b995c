import type { Actor } from '../cases/actor.ts';
import type { Person } from './person.ts';

/**
 * The person as the one who does something to a case. Who stands in for a head (`deputyFor`, the head's id) does the
 * head's tasks besides their own.
 */
export function actorOf(person: Person, deputyFor: string | null = null): Actor {
  const { id, office, positions, roles, iin, name } = person;
  const actor: Actor = { id, office, positions, roles, iin, name };
  if (deputyFor === null || positions.includes('head')) return actor;
  return { ...actor, positions: [...positions, 'head'], deputyFor };
}
