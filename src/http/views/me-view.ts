import type { Office, Person } from '../../identity/person.ts';
import type { Me, OfficeView } from '../contract.ts';

/** The person to themselves. */
export function meView({ id, name, office, positions, roles }: Person, offices: readonly Office[]): Me {
  return { id, name, office: office === null ? null : officeView(office, offices), positions, roles };
}

/** The office by its id; its id for a name where it is gone. */
export function officeView(id: string, offices: readonly Office[]): OfficeView {
  return { id, name: offices.find((office) => office.id === id)?.name ?? id };
}
