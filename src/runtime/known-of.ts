import type { Sought } from '../cases/search.ts';
import type { EngineState, Variables } from '../engine/port.ts';

/** What a case is found by, and what papers say of it. */
export interface Known extends Sought {
  readonly registeredAt: string | null;
  /** Of the child the service is for; null also where it is for nobody else. */
  readonly childName: string | null;
}

/**
 * What the variables of a case say of the applicant and the registration, by the names the diagrams give them; null
 * for what is not known yet, or is erased.
 */
export function knownOf(record: { readonly state: unknown }): Known {
  const variables = (record.state as EngineState | null)?.variables ?? {};
  const name = ['surname', 'givenName', 'patronymic'].flatMap((part) => textOf(variables, part) ?? []).join(' ');
  return {
    iin: textOf(variables, 'iin'),
    name: name === '' ? null : name,
    registrationNumber: textOf(variables, 'registrationNumber'),
    registeredAt: textOf(variables, 'registeredAt'),
    childName: textOf(variables, 'childName'),
  };
}

function textOf(variables: Variables, name: string): string | null {
  const value = variables[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
