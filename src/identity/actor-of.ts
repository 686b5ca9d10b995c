import type { Actor } from '../cases/actor.ts';
import type { Person } from './person.ts';

/** The person as the one who does something to a case. */
export function actorOf(person: Person): Actor {
  const { id, office, positions, roles, iin, name } = person;
  return { id, office, positions, roles, iin, name };
}
