import { OfficeNotFound } from './errors.ts';
import type { OfficeChange, OfficeRequest } from './office-request.ts';
import type { Office } from './person.ts';
import type { PeopleStore } from './store.ts';

/** Adds an office no act names, or not yet: what is said of it stands from then on. @throws OfficeExists */
export async function addOffice(people: PeopleStore, request: OfficeRequest): Promise<Office> {
  const office: Office = { ...request, edited: true };
  await people.addOffice(office);
  return office;
}

/** Gives an office another name and address; from then on it does not follow its act. @throws OfficeNotFound */
export async function changeOffice(people: PeopleStore, id: string, { name, address }: OfficeChange): Promise<Office> {
  const known = (await people.offices()).find((other) => other.id === id);
  if (known === undefined) throw new OfficeNotFound(id);
  const office: Office = { ...known, name, address, edited: true };
  await people.saveOffice(office);
  return office;
}

/** Takes over the offices the acts name, but for those an administrator has said something else of. */
export async function followActs(people: PeopleStore, named: readonly Office[]): Promise<void> {
  const edited = new Set((await people.offices()).filter((office) => office.edited === true).map(({ id }) => id));
  for (const office of named) if (!edited.has(office.id)) await people.saveOffice(office);
}
