import type { Office, Person, Session } from '../../identity/person.ts';
import type { PeopleStore } from '../../identity/store.ts';
import {
  type PeopleTable,
  sessionsOf,
  type SessionTable,
  withNewOffice,
  withOffice,
  withoutSessions,
  withoutSessionsOf,
  withPerson,
  withSession,
  withSessionUsed,
} from '../people-table.ts';

/** People, offices and sessions in memory. */
export class MemoryPeopleStore implements PeopleStore {
  #people: PeopleTable = { schema: 1, people: [], offices: [] };
  #sessions: SessionTable = { schema: 1, sessions: [] };

  async people(): Promise<readonly Person[]> {
    return this.#people.people;
  }

  async person(id: string): Promise<Person | null> {
    return this.#people.people.find((person) => person.id === id) ?? null;
  }

  async personByLogin(login: string): Promise<Person | null> {
    return this.#people.people.find((person) => person.login === login) ?? null;
  }

  async savePerson(person: Person): Promise<void> {
    this.#people = withPerson(this.#people, person);
  }

  async offices(): Promise<readonly Office[]> {
    return this.#people.offices;
  }

  async saveOffice(office: Office): Promise<void> {
    this.#people = withOffice(this.#people, office);
  }

  async addOffice(office: Office): Promise<void> {
    this.#people = withNewOffice(this.#people, office);
  }

  async session(id: string): Promise<Session | null> {
    return this.#sessions.sessions.find((session) => session.id === id) ?? null;
  }

  async sessions(): Promise<readonly Session[]> {
    return this.#sessions.sessions;
  }

  async saveSession(session: Session): Promise<void> {
    this.#sessions = withSession(this.#sessions, session);
  }

  async touchSession(id: string, usedAt: string): Promise<void> {
    this.#sessions = withSessionUsed(this.#sessions, id, usedAt);
  }

  async deleteSession(id: string): Promise<void> {
    await this.deleteSessions([id]);
  }

  async deleteSessions(ids: readonly string[]): Promise<void> {
    this.#sessions = withoutSessions(this.#sessions, ids);
  }

  async deleteSessionsOf(person: string, keep: string | null): Promise<readonly string[]> {
    const ended = sessionsOf(this.#sessions, person, keep);
    this.#sessions = withoutSessionsOf(this.#sessions, person, keep);
    return ended;
  }

  async close(): Promise<void> {}
}
