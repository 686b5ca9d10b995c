import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { positions, roles } from '../../cases/actor.ts';
import type { DamagedFile } from '../../cases/store.ts';
import type { Office, Person, Session } from '../../identity/person.ts';
import type { PeopleStore } from '../../identity/store.ts';
import { DataFileDamaged } from '../errors.ts';
import { KeyedQueue } from '../keyed-queue.ts';
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
import { DurableJsonFile, FileUnreadable } from './durable-json-file.ts';
import { type FileStoreOptions, setAside } from './set-aside.ts';

const peopleSchema = z.object({
  schema: z.literal(1),
  people: z.array(
    z.object({
      id: z.string(),
      login: z.string(),
      name: z.string(),
      iin: z.string().nullable(),
      office: z.string().nullable(),
      positions: z.array(z.enum(positions)),
      roles: z.array(z.enum(roles)),
      password: z.string(),
      mustChangePassword: z.boolean(),
      disabled: z.boolean(),
      demo: z.boolean(),
      provider: z
        .object({ name: z.string().nullable(), subject: z.object({ issuer: z.string(), id: z.string() }).nullable(), only: z.boolean() })
        .optional(),
    }),
  ),
  offices: z.array(z.object({
      id: z.string(),
      name: z.string(),
      address: z.string(),
      region: z.string(),
      kind: z.enum(['department', 'service-centre', 'akim']).optional(),
      edited: z.boolean().optional(),
    })),
});

const sessionsSchema = z.object({
  schema: z.literal(1),
  sessions: z.array(
    z.object({
      id: z.string(),
      person: z.string(),
      createdAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      usedAt: z.iso.datetime().optional(),
      network: z.string().optional(),
      device: z.string().optional(),
      way: z.enum(['password', 'provider']).optional(),
    }),
  ),
});

/** People and offices in `<dataDir>/people.json`, sessions in `<dataDir>/sessions.json`; both held in memory too. */
export class LowdbPeopleStore implements PeopleStore {
  readonly #people: Low<PeopleTable>;
  readonly #sessions: Low<SessionTable>;
  readonly #queue = new KeyedQueue();
  readonly #damaged: DamagedFile[] = [];

  private constructor(people: Low<PeopleTable>, sessions: Low<SessionTable>) {
    this.#people = people;
    this.#sessions = sessions;
  }

  /**
   * A damaged file of sessions is set aside: everybody signs in again.
   * @throws DataFileDamaged where the file of people is damaged.
   */
  static async open(dataDir: string, options: FileStoreOptions): Promise<LowdbPeopleStore> {
    const peopleFile = join(dataDir, 'people.json');
    const sessionsFile = join(dataDir, 'sessions.json');
    const people = new Low<PeopleTable>(new DurableJsonFile(peopleFile, peopleSchema), { schema: 1, people: [], offices: [] });
    const sessions = new Low<SessionTable>(new DurableJsonFile(sessionsFile, sessionsSchema), { schema: 1, sessions: [] });
    const store = new LowdbPeopleStore(people, sessions);
    await people.read().catch((error: unknown) => {
      throw error instanceof FileUnreadable ? new DataFileDamaged(peopleFile, error.message) : error;
    });
    await sessions.read().catch(async (error: unknown) => {
      if (!(error instanceof FileUnreadable)) throw error;
      store.#damaged.push(await setAside(sessionsFile, error.message, options));
    });
    return store;
  }

  async people(): Promise<readonly Person[]> {
    return this.#people.data.people;
  }

  async person(id: string): Promise<Person | null> {
    return this.#people.data.people.find((person) => person.id === id) ?? null;
  }

  async personByLogin(login: string): Promise<Person | null> {
    return this.#people.data.people.find((person) => person.login === login) ?? null;
  }

  async savePerson(person: Person): Promise<void> {
    await this.#change(this.#people, (table) => withPerson(table, person));
  }

  async offices(): Promise<readonly Office[]> {
    return this.#people.data.offices;
  }

  async saveOffice(office: Office): Promise<void> {
    await this.#change(this.#people, (table) => withOffice(table, office));
  }

  async addOffice(office: Office): Promise<void> {
    await this.#change(this.#people, (table) => withNewOffice(table, office));
  }

  async session(id: string): Promise<Session | null> {
    return this.#sessions.data.sessions.find((session) => session.id === id) ?? null;
  }

  async sessions(): Promise<readonly Session[]> {
    return this.#sessions.data.sessions;
  }

  async saveSession(session: Session): Promise<void> {
    await this.#change(this.#sessions, (table) => withSession(table, session));
  }

  async touchSession(id: string, usedAt: string): Promise<void> {
    await this.#change(this.#sessions, (table) => withSessionUsed(table, id, usedAt));
  }

  async deleteSession(id: string): Promise<void> {
    await this.deleteSessions([id]);
  }

  async deleteSessions(ids: readonly string[]): Promise<void> {
    await this.#change(this.#sessions, (table) => withoutSessions(table, ids));
  }

  async deleteSessionsOf(person: string, keep: string | null): Promise<readonly string[]> {
    const ended = sessionsOf(this.#sessions.data, person, keep);
    if (ended.length > 0) await this.#change(this.#sessions, (table) => withoutSessionsOf(table, person, keep));
    return ended;
  }

  /** Files set aside since the store was opened. */
  damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#queue.idle();
  }

  /** One change after another; a change that cannot be written is not kept in memory either. */
  async #change<T>(file: Low<T>, change: (data: T) => T): Promise<void> {
    await this.#queue.run(file === (this.#people as unknown) ? 'people' : 'sessions', async () => {
      const before = file.data;
      file.data = change(before);
      await file.write().catch((error: unknown) => {
        file.data = before;
        throw error;
      });
    });
  }
}
