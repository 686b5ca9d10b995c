import { randomUUID } from 'node:crypto';
import {
  AdministratorExists,
  LastAdministrator,
  LoginTaken,
  OfficeMissing,
  PersonUnknown,
  ProviderNameMissing,
  ProviderNameTaken,
} from './errors.ts';
import { assertStrong, oneTimePassword } from './password-rules.ts';
import { hashPassword } from './passwords.ts';
import type { Person } from './person.ts';
import type { PersonRequest } from './person-request.ts';
import type { SignInEvent } from './sign-in-journal.ts';
import type { PeopleStore } from './store.ts';

/** A person with the password they sign in with once; it is told now and never again. */
export interface WithPassword {
  readonly person: Person;
  readonly oneTimePassword: string;
}

/** A person as changed, the ids of the sessions that ended by it, and what it means for their sign-in. */
export interface Changed {
  readonly person: Person;
  readonly ended: readonly string[];
  readonly events: readonly SignInEvent[];
}

/** Adds a person. @throws LoginTaken, OfficeMissing */
export async function addPerson(people: PeopleStore, request: PersonRequest): Promise<WithPassword> {
  await assertOffice(people, request.office);
  const password = oneTimePassword();
  const person: Person = {
    ...request,
    id: randomUUID(),
    iin: request.iin ?? null,
    password: await hashPassword(password),
    mustChangePassword: true,
    disabled: false,
    demo: false,
  };
  await people.savePerson(person);
  return { person, oneTimePassword: password };
}

/**
 * Changes a person; one who is disabled is signed out everywhere.
 * @throws PersonUnknown, LoginTaken, OfficeMissing, LastAdministrator
 */
export async function changePerson(people: PeopleStore, id: string, request: PersonRequest, disabled: boolean): Promise<Changed> {
  const known = await read(people, id);
  await assertOffice(people, request.office);
  const person: Person = { ...known, ...request, iin: request.iin === undefined ? known.iin : request.iin, disabled };
  if (administers(known) && !administers(person)) {
    const others = (await people.people()).filter((other) => other.id !== id && administers(other));
    if (others.length === 0) throw new LastAdministrator();
  }
  await people.savePerson(person);
  const events: SignInEvent[] = [];
  if (disabled !== known.disabled) events.push({ type: disabled ? 'disabled' : 'enabled' });
  if (rightsOf(person) !== rightsOf(known)) events.push({ type: 'rights-changed' });
  return { person, ended: disabled ? await people.deleteSessionsOf(id, null) : [], events };
}

/** Gives a person who has forgotten theirs a password to sign in with once, and signs them out. @throws PersonUnknown */
export async function resetPassword(people: PeopleStore, id: string): Promise<WithPassword & Changed> {
  const known = await read(people, id);
  const password = oneTimePassword();
  const person: Person = { ...known, password: await hashPassword(password), mustChangePassword: true };
  await people.savePerson(person);
  const events = [{ type: 'password-reset' }] as const;
  return { person, oneTimePassword: password, ended: await people.deleteSessionsOf(id, null), events };
}

/**
 * Says how the identity provider knows a person; null: no longer at all. Sessions begun in a way that is closed end.
 * @throws PersonUnknown, ProviderNameTaken, ProviderNameMissing
 * @throws LastAdministrator where nobody could administer while the provider is down
 */
export async function linkProvider(
  people: PeopleStore,
  id: string,
  link: { readonly name: string | null; readonly only: boolean } | null,
): Promise<Changed> {
  const { provider: before, ...known } = await read(people, id);
  const others = (await people.people()).filter((other) => other.id !== id);
  if (link?.name === null && known.iin === null) throw new ProviderNameMissing(id);
  if (link !== null && link.name !== null && others.some(({ provider }) => provider?.name === link.name)) throw new ProviderNameTaken(id);
  if (link?.only === true && administers(known) && !others.some((other) => administers(other) && other.provider?.only !== true)) throw new LastAdministrator();
  const subject = link !== null && before?.name === link.name ? before.subject : null;
  const person: Person = link === null ? known : { ...known, provider: { ...link, subject } };
  await people.savePerson(person);
  const closed = subject === null ? 'provider' : null;
  const over = (await people.sessions()).filter(({ person: of, way = 'password' }) => of === id && (way === closed || (link?.only === true && way === 'password')));
  await people.deleteSessions(over.map((session) => session.id));
  return { person, ended: over.map((session) => session.id), events: [link === null ? { type: 'unlinked' } : { type: 'linked', only: link.only }] };
}

/**
 * Makes the first administrator of an installation, with a password of their own.
 * @param force make another although there is one
 * @throws AdministratorExists, LoginTaken, PasswordWeak
 */
export async function createAdministrator(
  people: PeopleStore,
  { login, name, password }: { readonly login: string; readonly name: string; readonly password: string },
  force: boolean,
): Promise<Person> {
  const existing = (await people.people()).find(administers);
  if (existing !== undefined && !force) throw new AdministratorExists(existing.login);
  if ((await people.personByLogin(login)) !== null) throw new LoginTaken(login);
  await assertStrong(password, { login, name });
  const person: Person = {
    id: randomUUID(),
    login,
    name,
    iin: null,
    office: null,
    positions: [],
    roles: ['administrator'],
    password: await hashPassword(password),
    mustChangePassword: false,
    disabled: false,
    demo: false,
  };
  await people.savePerson(person);
  return person;
}

/** What a person may do, to compare. */
function rightsOf({ office, positions, roles }: Person): string {
  return JSON.stringify([office, positions.toSorted(), roles.toSorted()]);
}

function administers({ roles, disabled }: Pick<Person, 'roles' | 'disabled'>): boolean {
  return roles.includes('administrator') && !disabled;
}

async function read(people: PeopleStore, id: string): Promise<Person> {
  const person = await people.person(id);
  if (person === null) throw new PersonUnknown(id);
  return person;
}

async function assertOffice(people: PeopleStore, office: string | null): Promise<void> {
  if (office !== null && !(await people.offices()).some(({ id }) => id === office)) throw new OfficeMissing(office);
}
