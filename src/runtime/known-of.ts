import type { Sought } from '../cases/search.ts';
import type { EngineState, Variables } from '../engine/port.ts';

/**
 * What the variables of a case say of the applicant and the registration, by the names the diagrams give them; null
 * for what is not known yet, or is erased.
 */
export function knownOf(record: { readonly state: unknown }): Sought & { readonly registeredAt: string | null } {
  const variables = (record.state as EngineState | null)?.variables ?? {};
  const name = ['surname', 'givenName', 'patronymic'].flatMap((part) => textOf(variables, part) ?? []).join(' ');
  return {
    iin: textOf(variables, 'iin'),
    name: name === '' ? null : name,
    registrationNumber: textOf(variables, 'registrationNumber'),
    registeredAt: textOf(variables, 'registeredAt'),
  };
}

function textOf(variables: Variables, name: string): string | null {
  const value = variables[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
