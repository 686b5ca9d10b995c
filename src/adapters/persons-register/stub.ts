import type { Operation } from '../operation.ts';
import { findPerson } from './find.ts';
import people from './people.json' with { type: 'json' };

/** The register of the demonstration: a hundred invented people. */
export function stubPersonsRegister(): Operation {
  const byIin = new Map(people.map(({ iin, ...person }) => [iin, person]));
  return findPerson(async ({ iin }) => {
    const person = byIin.get(iin);
    return person === undefined
      ? { personFound: 'not-found', surname: null, givenName: null, patronymic: null, birthDate: null }
      : { personFound: 'found', ...person };
  });
}
