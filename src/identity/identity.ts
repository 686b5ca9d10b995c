import { createHash, randomBytes } from 'node:crypto';
import { AttemptLimit } from './attempt-limit.ts';
import { SignInLimited, SignInRefused } from './errors.ts';
import { assertStrong } from './password-rules.ts';
import { decoyHash, hashPassword, verifyPassword } from './passwords.ts';
import type { Person, Session } from './person.ts';
import type { PeopleStore } from './store.ts';

/** How long a session lasts, from signing in: a working day. Being used does not prolong it. */
export const SESSION_MS = 12 * 60 * 60_000;

/** A person with the session that speaks for them. */
export interface SignedIn {
  readonly person: Person;
  readonly session: Session;
}

/** Signing in and out. */
export interface Identity {
  /**
   * Checks login and password and begins a session. `token` goes to the browser's cookie and nowhere else: the store
   * keeps its hash. `address` is where the request came from.
   * @throws SignInRefused, as late for an unknown login as for a wrong password. @throws SignInLimited
   */
  signIn(login: string, password: string, address: string): Promise<SignedIn & { readonly token: string }>;
  /** Who the token speaks for, or null where it is unknown or has run out, or the person is gone or disabled. */
  whoIs(token: string): Promise<SignedIn | null>;
  /**
   * Sets the person's own password and ends their other sessions; answers the person and the ids of those ended.
   * @throws SignInRefused where `current` is wrong. @throws PasswordWeak, SignInLimited
   */
  changePassword(by: SignedIn, current: string, next: string, address: string): Promise<{ readonly person: Person; readonly ended: readonly string[] }>;
  /** Ends the session, if there is one, and answers its id. */
  signOut(token: string): Promise<string | null>;
}

/** Failed attempts to sign in, by login and address. */
const ATTEMPTS = 10;

/** Identity over a store of people. `now` is the clock sessions and the limit on attempts go by. */
export function createIdentity({ people, now }: { readonly people: PeopleStore; readonly now: () => Date }): Identity {
  const limit = new AttemptLimit(now, ATTEMPTS);
  const nobody = decoyHash();

  return {
    async signIn(login, password, address) {
      const wait = limit.attempt(attemptKey(login, address));
      if (wait > 0) throw new SignInLimited(wait);
      const person = await people.personByLogin(login);
      const right = await verifyPassword(password, person?.password ?? nobody);
      if (person === null || !right || person.disabled) throw new SignInRefused();
      limit.forget(attemptKey(login, address));
      const token = randomBytes(32).toString('base64url');
      const created = now();
      const session: Session = {
        id: sessionId(token),
        person: person.id,
        createdAt: created.toISOString(),
        expiresAt: new Date(created.getTime() + SESSION_MS).toISOString(),
      };
      await people.saveSession(session);
      return { token, person, session };
    },

    async whoIs(token) {
      const session = await people.session(sessionId(token));
      if (session === null || Date.parse(session.expiresAt) <= now().getTime()) return null;
      const person = await people.person(session.person);
      return person === null || person.disabled ? null : { person, session };
    },

    async changePassword({ person, session }, current, next, address) {
      const wait = limit.attempt(attemptKey(person.login, address));
      if (wait > 0) throw new SignInLimited(wait);
      if (!(await verifyPassword(current, person.password))) throw new SignInRefused();
      limit.forget(attemptKey(person.login, address));
      await assertStrong(next, { login: person.login, name: person.name, current });
      const changed: Person = { ...person, password: await hashPassword(next), mustChangePassword: false };
      await people.savePerson(changed);
      return { person: changed, ended: await people.deleteSessionsOf(person.id, session.id) };
    },

    async signOut(token) {
      const id = sessionId(token);
      if ((await people.session(id)) === null) return null;
      await people.deleteSession(id);
      return id;
    },
  };
}

function sessionId(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function attemptKey(login: string, address: string): string {
  return `${address}\n${login}`;
}
