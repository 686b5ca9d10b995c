import { LoginTaken, OfficeExists } from '../identity/errors.ts';
import type { Office, Person, Session } from '../identity/person.ts';

/** People and offices as one value, which a store keeps in memory and may write out as it is. */
export interface PeopleTable {
  readonly schema: 1;
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
}

/** All sessions as one value. */
export interface SessionTable {
  readonly schema: 1;
  readonly sessions: readonly Session[];
}

/**
 * The table with the person added or replaced.
 * @throws LoginTaken where another person has the login.
 */
export function withPerson(table: PeopleTable, person: Person): PeopleTable {
  if (table.people.some(({ id, login }) => login === person.login && id !== person.id)) throw new LoginTaken(person.login);
  return { ...table, people: replaced(table.people, person) };
}

/** The table with the office added or replaced. */
export function withOffice(table: PeopleTable, office: Office): PeopleTable {
  return { ...table, offices: replaced(table.offices, office) };
}

/**
 * The table with an office it had not.
 * @throws OfficeExists where it has one of this id.
 */
export function withNewOffice(table: PeopleTable, office: Office): PeopleTable {
  if (table.offices.some(({ id }) => id === office.id)) throw new OfficeExists(office.id);
  return withOffice(table, office);
}

/**
 * The table with the session added, and without those that had run out when it was made: else a server that nobody
 * signs out of would keep them for ever.
 */
export function withSession(table: SessionTable, session: Session): SessionTable {
  const alive = table.sessions.filter(({ expiresAt }) => Date.parse(expiresAt) > Date.parse(session.createdAt));
  return { ...table, sessions: replaced(alive, session) };
}

/** The table with the session used at that time; unchanged where there is none. */
export function withSessionUsed(table: SessionTable, id: string, usedAt: string): SessionTable {
  return { ...table, sessions: table.sessions.map((session) => (session.id === id ? { ...session, usedAt } : session)) };
}

/** The table without these sessions. */
export function withoutSessions(table: SessionTable, ids: readonly string[]): SessionTable {
  return { ...table, sessions: table.sessions.filter(({ id }) => !ids.includes(id)) };
}

/** The table without the person's sessions, but for the one to keep. */
export function withoutSessionsOf(table: SessionTable, person: string, keep: string | null): SessionTable {
  return { ...table, sessions: table.sessions.filter((session) => session.person !== person || session.id === keep) };
}

/** Ids of the person's sessions, but for the one to keep. */
export function sessionsOf(table: SessionTable, person: string, keep: string | null): readonly string[] {
  return table.sessions.filter((session) => session.person === person && session.id !== keep).map(({ id }) => id);
}

function replaced<T extends { readonly id: string }>(items: readonly T[], item: T): T[] {
  const place = items.findIndex(({ id }) => id === item.id);
  return place === -1 ? [...items, structuredClone(item)] : items.with(place, structuredClone(item));
}
