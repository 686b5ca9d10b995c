import type { Office, Person, Session } from './person.ts';

/** Where people, offices and sessions are kept. Absent is `null`. */
export interface PeopleStore {
  people(): Promise<readonly Person[]>;
  person(id: string): Promise<Person | null>;
  personByLogin(login: string): Promise<Person | null>;
  /** @throws LoginTaken where another person has the login. */
  savePerson(person: Person): Promise<void>;
  offices(): Promise<readonly Office[]>;
  /** Adds or replaces. */
  saveOffice(office: Office): Promise<void>;
  /** @throws OfficeExists where an office has the id. */
  addOffice(office: Office): Promise<void>;
  session(id: string): Promise<Session | null>;
  sessions(): Promise<readonly Session[]>;
  saveSession(session: Session): Promise<void>;
  /** Notes when it was used last; nothing where it has ended meanwhile. */
  touchSession(id: string, usedAt: string): Promise<void>;
  deleteSession(id: string): Promise<void>;
  /** Ends them in one; those that are not there are passed over. */
  deleteSessions(ids: readonly string[]): Promise<void>;
  /** Ends the person's sessions, but for the one to keep; answers their ids. */
  deleteSessionsOf(person: string, keep: string | null): Promise<readonly string[]>;
  close(): Promise<void>;
}
