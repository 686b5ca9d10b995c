import type { Person } from '../../identity/person.ts';
import type { PersonView } from '../contract-people.ts';

/** The person as the administrator sees them. */
export function personView({ id, login, name, office, positions, roles, disabled, provider }: Person): PersonView {
  const link = provider === undefined ? null : { name: provider.name, bound: provider.subject !== null, only: provider.only };
  return { id, login, name, office, positions, roles, disabled, provider: link };
}
