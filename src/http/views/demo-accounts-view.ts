import type { Office, Person } from '../../identity/person.ts';
import type { DemoAccountsView } from '../contract.ts';

/** The accounts of the demonstration that still sign in with the password everybody knows. */
export function demoAccountsView(password: string, people: readonly Person[], offices: readonly Office[]): DemoAccountsView {
  const accounts = people
    .filter(({ demo, disabled, mustChangePassword }) => demo && !disabled && !mustChangePassword)
    .map(({ login, name, positions, roles, office }) => {
      const own = offices.find(({ id }) => id === office);
      return { login, name, positions, roles, office: own?.name ?? null, region: own?.region ?? null };
    });
  return { password, accounts };
}
