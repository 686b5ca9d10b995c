import { actionsOf } from '../../cases/rights.ts';
import { actorOf } from '../../identity/actor-of.ts';
import type { Office, Person } from '../../identity/person.ts';
import type { Me, OfficeView } from '../contract.ts';

/** The person to themselves. */
export function meView(person: Person, offices: readonly Office[]): Me {
  const { id, name, office, positions, roles, mustChangePassword } = person;
  return {
    id,
    name,
    office: office === null ? null : officeView(office, offices),
    positions,
    roles,
    actions: actionsOf(actorOf(person)),
    mustChangePassword,
  };
}

/** The office by its id; its id for a name where it is gone. */
export function officeView(id: string, offices: readonly Office[]): OfficeView {
  return { id, name: offices.find((office) => office.id === id)?.name ?? id };
}
