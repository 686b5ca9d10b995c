import { hashPassword } from '../identity/passwords.ts';
import type { PeopleStore } from '../identity/store.ts';
import { staff } from '../testing/staff-members.ts';

/** What every account of the demonstration signs in with. */
export const DEMO_PASSWORD = 'demo';

/** People of the installation, who belong to no office. */
const OFFICELESS = [
  { login: 'admin', name: 'Петрова Ольга Николаевна', role: 'administrator' },
  { login: 'analyst', name: 'Тлеуова Мадина Ерболовна', role: 'analyst' },
  { login: 'analyst2', name: 'Ермеков Тимур Болатович', role: 'analyst' },
  { login: 'auditor', name: 'Сағынтаев Ерлан Қанатұлы', role: 'auditor' },
] as const;

/** They go on with the password everybody knows. */
const READY = { mustChangePassword: false, disabled: false, demo: true } as const;

/** Stores the people of the demonstration; the id of each is the login. */
export async function seedPeople(people: PeopleStore): Promise<void> {
  const password = await hashPassword(DEMO_PASSWORD);
  for (const { login, name, iin, office, position } of staff) {
    await people.savePerson({ id: login, login, name, iin, office, positions: [position], roles: [], password, ...READY });
  }
  for (const { login, name, role } of OFFICELESS) {
    await people.savePerson({ id: login, login, name, iin: null, office: null, positions: [], roles: [role], password, ...READY });
  }
}
