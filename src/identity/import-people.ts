import { z } from 'zod';
import { ImportInvalid } from './errors.ts';
import type { Office } from './person.ts';
import { type OfficeRequest, officeRequestSchema } from './office-request.ts';
import { addPerson } from './people-desk.ts';
import { personRequestSchema, type PersonRequest } from './person-request.ts';
import type { PeopleStore } from './store.ts';

/** What was taken over: the offices, and each new person with the password they sign in with once. */
export interface Imported {
  readonly offices: readonly string[];
  readonly people: readonly { readonly id: string; readonly login: string; readonly name: string; readonly oneTimePassword: string }[];
}

/**
 * Takes offices and people over from a file, all or nothing of it: `{"offices": […], "people": […]}`. Offices that are
 * there are replaced and no longer follow their acts; a person whose login is taken is a fault of the file.
 * @throws ImportInvalid naming every field that is off
 */
export async function importPeople(people: PeopleStore, json: unknown, isIin: (text: string) => boolean): Promise<Imported> {
  const parsed = importSchema(isIin).safeParse(json);
  if (!parsed.success) throw new ImportInvalid(parsed.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
  const { offices, people: requests } = parsed.data;
  const faults = await clashes(people, offices, requests);
  if (faults.length > 0) throw new ImportInvalid(faults);
  for (const office of offices) await people.saveOffice({ ...office, edited: true });
  const added = [];
  for (const request of requests) {
    const { person, oneTimePassword } = await addPerson(people, request);
    added.push({ id: person.id, login: person.login, name: person.name, oneTimePassword });
  }
  return { offices: offices.map(({ id }) => id), people: added };
}

/** What a file of people holds. */
export interface ImportFile {
  readonly offices: readonly OfficeRequest[];
  readonly people: readonly PersonRequest[];
}

/** The schema of the file. */
export function importSchema(isIin: (text: string) => boolean): z.ZodType<ImportFile> {
  return z.strictObject({
    offices: z.array(officeRequestSchema).default([]),
    people: z.array(personRequestSchema(isIin)).default([]),
  });
}

async function clashes(
  people: PeopleStore,
  offices: readonly Pick<Office, 'id'>[],
  requests: readonly PersonRequest[],
): Promise<readonly string[]> {
  const logins = new Set((await people.people()).map(({ login }) => login));
  const known = new Set([...(await people.offices()), ...offices].map(({ id }) => id));
  return requests.flatMap(({ login, office }, index) => {
    const taken = logins.has(login);
    logins.add(login);
    return [
      ...(taken ? [`people[${index}].login: ${login} is taken`] : []),
      ...(office === null || known.has(office) ? [] : [`people[${index}].office: ${office} is unknown`]),
    ];
  });
}

/** `people[3].login`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('') || 'file';
}
