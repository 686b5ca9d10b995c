import { createHash, randomBytes } from 'node:crypto';
import { deviceOf, networkOf, type Origin } from './origin.ts';
import type { Person, Session } from './person.ts';
import type { PeopleStore } from './store.ts';

/** How long a session lasts, from signing in: a working day. Being used does not prolong it. */
export const SESSION_MS = 12 * 60 * 60_000;
/** How long it lasts unused, unless the installation says otherwise. */
export const IDLE_MS = 60 * 60_000;
/** Sessions a person may have at once; the next one ends the oldest. */
export const SESSIONS_OF_ONE = 20;

/** A person with the session that speaks for them. */
export interface SignedIn {
  readonly person: Person;
  readonly session: Session;
}

/** A session that has just begun. `token` goes to the browser's cookie and nowhere else: the store keeps its hash. */
export interface Begun extends SignedIn {
  readonly token: string;
  /** Ids of the sessions that ended by it. */
  readonly ended: readonly string[];
}

/** The sessions of an installation: each ends after twelve hours, sooner where it is not used or somebody ends it. */
export class Sessions {
  readonly #people: PeopleStore;
  readonly #now: () => Date;
  readonly #idleMs: number;
  /** When each was used last, to the millisecond; the store is told now and then. */
  readonly #used = new Map<string, number>();
  /** When the store was told last. */
  readonly #told = new Map<string, number>();

  constructor(people: PeopleStore, now: () => Date, idleMs: number) {
    this.#people = people;
    this.#now = now;
    this.#idleMs = idleMs;
  }

  /** Begins one under a token nobody has had before. */
  async begin(person: Person, from: Origin, way: 'password' | 'provider'): Promise<Begun> {
    const ended = await this.#makeRoom(person.id);
    const token = randomBytes(32).toString('base64url');
    const now = this.#now();
    const session: Session = {
      id: sessionId(token),
      person: person.id,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + SESSION_MS).toISOString(),
      network: networkOf(from.address),
      device: deviceOf(from.agent),
      way,
    };
    await this.#people.saveSession(session);
    return { person: asSeenBy(session, person), session, token, ended };
  }

  /** Who the token speaks for, or null. `use`: a person is at work with it; a look does not keep it alive. */
  async find(token: string, use: boolean): Promise<SignedIn | null> {
    const session = await this.#people.session(sessionId(token));
    if (session === null) return null;
    if (this.#isOver(session)) {
      // Should the disk refuse, it is over all the same, and tried again with the next request.
      await this.end([session.id]).catch(() => undefined);
      return null;
    }
    const person = await this.#people.person(session.person);
    if (person === null || person.disabled) return null;
    if (use) await this.#noteUse(session);
    return { person: asSeenBy(session, person), session };
  }

  /** The person's living sessions, the one used last first; `usedAt` as it is. */
  async of(person: string): Promise<readonly Session[]> {
    const mine = (await this.#people.sessions()).filter((session) => session.person === person && !this.#isOver(session));
    const dated = mine.map((session) => ({ ...session, usedAt: new Date(this.#usedAt(session)).toISOString() }));
    return dated.toSorted((a, b) => b.usedAt.localeCompare(a.usedAt));
  }

  /** Ends them. */
  async end(ids: readonly string[]): Promise<void> {
    await this.#people.deleteSessions(ids);
    this.#forget(ids);
  }

  /** Ends all of a person, but for the one to keep; answers their ids. */
  async endAllOf(person: string, keep: string | null): Promise<readonly string[]> {
    const ended = await this.#people.deleteSessionsOf(person, keep);
    this.#forget(ended);
    return ended;
  }

  /** Ends what is over, and the oldest of a person who is to have one more. */
  async #makeRoom(person: string): Promise<readonly string[]> {
    const all = await this.#people.sessions();
    const over = all.filter((session) => this.#isOver(session));
    const mine = all.filter((session) => session.person === person && !over.includes(session));
    const oldest = mine.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).slice(0, Math.max(0, mine.length - SESSIONS_OF_ONE + 1));
    const ended = [...over, ...oldest].map(({ id }) => id);
    if (ended.length > 0) await this.end(ended);
    return ended;
  }

  async #noteUse(session: Session): Promise<void> {
    const now = this.#now().getTime();
    this.#used.set(session.id, now);
    const told = this.#told.get(session.id) ?? Date.parse(session.usedAt ?? session.createdAt);
    if (now - told < this.#idleMs / 12) return;
    // Before the write: of many requests at once one writes. A disk that refuses must not keep anybody from reading.
    this.#told.set(session.id, now);
    await this.#people.touchSession(session.id, new Date(now).toISOString()).catch(() => undefined);
  }

  #forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.#used.delete(id);
      this.#told.delete(id);
    }
  }

  #usedAt({ id, usedAt, createdAt }: Session): number {
    return Math.max(this.#used.get(id) ?? 0, Date.parse(usedAt ?? createdAt));
  }

  #isOver(session: Session): boolean {
    const now = this.#now().getTime();
    return Date.parse(session.expiresAt) <= now || now - this.#usedAt(session) >= this.#idleMs;
  }
}

/** Whom the provider vouches for needs no password of their own. */
function asSeenBy({ way }: Session, person: Person): Person {
  return way === 'provider' && person.mustChangePassword ? { ...person, mustChangePassword: false } : person;
}

/** What the store knows a token by. */
export function sessionId(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
