import type { Person } from '../../identity/person.ts';
import type { PersonView } from '../contract-people.ts';

/** The person as the administrator sees them. */
export function personView({ id, login, name, office, positions, roles, disabled }: Person): PersonView {
  return { id, login, name, office, positions, roles, disabled };
}
