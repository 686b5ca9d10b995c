import people from '../../adapters/persons-register/people.json' with { type: 'json' };
import { citizen } from '../people.ts';
import { staff } from '../staff-members.ts';

/** Somebody who does not exist and whom the stub of the register of persons knows. */
export interface InventedPerson {
  readonly iin: string;
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string | null;
}

// Whoever plays takes the number of an employee for their own.
const employees = new Set(staff.filter(({ office }) => office !== null).map(({ iin }) => iin));

/** Invented people who work nowhere, the citizen of the demonstration first, without those who go by one of the texts. */
export function inventedPeople(texts: ReadonlySet<string>): readonly InventedPerson[] {
  const free = people.filter(({ iin, surname }) => !employees.has(iin) && !texts.has(iin) && !texts.has(surname));
  return [...free.filter(({ iin }) => iin === citizen.iin), ...free.filter(({ iin }) => iin !== citizen.iin)];
}

/** The citizen who applies by the portal in every scenario. */
export function applyingCitizen(): InventedPerson {
  const found = people.find(({ iin }) => iin === citizen.iin);
  return found ?? { iin: citizen.iin ?? '', surname: '', givenName: '', patronymic: null };
}
