import { SignInLimited, SignInRefused } from './errors.ts';
import type { AttemptStore } from './attempts.ts';
import { deviceOf, type Origin } from './origin.ts';
import { assertStrong } from './password-rules.ts';
import { decoyHash, hashPassword, verifyPassword } from './passwords.ts';
import type { Person, Session } from './person.ts';
import { type Begun, IDLE_MS, sessionId, Sessions, type SignedIn } from './sessions.ts';
import type { RefusalReason, SessionEndReason, SignInEvent, SignInJournal, SignInWay } from './sign-in-journal.ts';
import { type Lock, SignInLimit, type Standing } from './sign-in-limit.ts';
import type { PeopleStore } from './store.ts';

/** Signing in and out. What it does is in the journal before it is answered. */
export interface Identity {
  /**
   * Checks login and password and begins a session.
   * @throws SignInRefused, as late for an unknown login as for a wrong password. @throws SignInLimited
   */
  signIn(login: string, password: string, from: Origin): Promise<Begun>;
  /** Begins a session for somebody who has been recognised in another way. @throws SignInRefused where they are disabled */
  admit(person: Person, from: Origin, way: SignInWay): Promise<Begun>;
  /**
   * Who the token speaks for, or null where it is unknown or has run out, or the person is gone or disabled.
   * @param use false: the request is no person's doing, and does not keep the session alive. Default: true
   */
  whoIs(token: string, use?: boolean): Promise<SignedIn | null>;
  /**
   * Sets the person's own password and ends their other sessions; answers the person and the ids of those ended.
   * @throws SignInRefused where `current` is wrong. @throws PasswordWeak, SignInLimited
   */
  changePassword(by: SignedIn, current: string, next: string, from: Origin): Promise<{ readonly person: Person; readonly ended: readonly string[] }>;
  /** Ends the session, if there is one, and answers its id. */
  signOut(token: string, from?: Origin): Promise<string | null>;
  /** The person's living sessions, the one used last first. */
  sessionsOf(person: string): Promise<readonly Session[]>;
  /** Ends those of the person's sessions; answers the ids of those there were. `by`: who ends them, where it is not themselves. */
  endSessions(person: string, which: (session: Session) => boolean, reason: SessionEndReason, from: Origin, by?: string): Promise<readonly string[]>;
  /** Writes into the journal what was done to a person's sign-in. */
  note(person: string, event: SignInEvent, by: string | null, from: Origin): Promise<void>;
  /** Writes into the journal that somebody was not let in; `name` is what they went by, where nobody was found; empty where that is not known either. */
  noteRefusal(person: string | null, name: string, reason: RefusalReason, from: Origin): Promise<void>;
  /** The delays in force, and whose login they are of, where it is anybody's. */
  locks(): Promise<readonly (Lock & { readonly person: Person | null })[]>;
  /** Lifts a delay; false where there is none. */
  liftLock(id: string, by: string, from: Origin): Promise<boolean>;
}

/** What signing in works with. */
export interface IdentityParts {
  readonly people: PeopleStore;
  /** The clock sessions and delays go by. */
  readonly now: () => Date;
  /** Where attempts in vain are kept. Default: in memory, and a restart forgives. */
  readonly attempts?: AttemptStore;
  /** Where is written what happened. Default: nowhere. */
  readonly journal?: SignInJournal;
  /** Milliseconds after which an unused session ends. Default: an hour. */
  readonly idleMs?: number;
}

const NOWHERE: Origin = { address: '', agent: '' };

/** Identity over a store of people. */
export function createIdentity({ people, now, attempts, journal, idleMs = IDLE_MS }: IdentityParts): Identity {
  const limit = new SignInLimit(now, attempts ?? null);
  const sessions = new Sessions(people, now, idleMs);
  const nobody = decoyHash();

  const write = async (person: string | null, mark: string | null, event: SignInEvent, from: Origin, by: string | null = null): Promise<void> =>
    journal?.record({ person, mark, by, address: from.address || null, device: deviceOf(from.agent), event });

  /** Keeps what was counted, and writes why and with what consequence. */
  const inVain = async (person: Person | null, name: string, reason: RefusalReason, { locks }: Standing, from: Origin): Promise<void> => {
    await limit.save();
    const mark = person === null ? await limit.mark(name) : null;
    await write(person?.id ?? null, mark, { type: 'refused', way: 'password', reason }, from);
    if (locks === null) return;
    const { scope, until } = locks;
    const ofNetwork = scope === 'network';
    await write(ofNetwork ? null : (person?.id ?? null), ofNetwork ? null : mark, { type: 'locked', scope, until }, from);
  };

  const identity: Identity = {
    async signIn(login, password, from) {
      const standing = await limit.begin(login, from.address);
      if (standing.wait > 0) throw new SignInLimited(standing.wait);
      const person = await people.personByLogin(login);
      const right = await verifyPassword(password, person?.password ?? nobody);
      const reason = refusal(person, right);
      // A login closed by strangers answers everybody in the same way, but for its owner where they are known.
      const delayed = standing.loginWait > 0 && !(person !== null && reason === null && limit.knows(person.id, from.address));
      if (person === null || reason !== null || delayed) {
        await inVain(person, login, reason ?? 'delayed', standing, from);
        throw delayed ? new SignInLimited(standing.loginWait) : new SignInRefused();
      }
      await limit.succeeded(login, from.address, person.id);
      return identity.admit(person, from, 'password');
    },

    async admit(person, from, way) {
      if (person.disabled) {
        await write(person.id, null, { type: 'refused', way, reason: 'disabled' }, from);
        throw new SignInRefused();
      }
      const begun = await sessions.begin(person, from, way);
      await write(person.id, null, { type: 'signed-in', way }, from);
      return begun;
    },

    whoIs: (token, use = true) => sessions.find(token, use),

    async changePassword({ person, session }, current, next, from) {
      const standing = await limit.begin(person.login, from.address);
      if (standing.wait > 0) throw new SignInLimited(standing.wait);
      const reason = refusal(person, await verifyPassword(current, person.password));
      if (reason !== null) {
        await inVain(person, person.login, reason, standing, from);
        throw new SignInRefused();
      }
      await limit.succeeded(person.login, from.address, person.id);
      await assertStrong(next, { login: person.login, name: person.name, current });
      const changed: Person = { ...person, password: await hashPassword(next), mustChangePassword: false };
      await people.savePerson(changed);
      const ended = await sessions.endAllOf(person.id, session.id);
      await write(person.id, null, { type: 'password-changed' }, from);
      return { person: changed, ended };
    },

    async signOut(token, from = NOWHERE) {
      const id = sessionId(token);
      const session = await people.session(id);
      if (session === null) return null;
      await sessions.end([id]);
      await write(session.person, null, { type: 'signed-out' }, from);
      return id;
    },

    sessionsOf: (person) => sessions.of(person),

    async endSessions(person, which, reason, from, by) {
      const ids = (await sessions.of(person)).filter(which).map(({ id }) => id);
      if (ids.length === 0) return [];
      await sessions.end(ids);
      await write(person, null, { type: 'sessions-ended', reason, count: ids.length }, from, by ?? null);
      return ids;
    },

    note: (person, event, by, from) => write(person, null, event, from, by),

    async noteRefusal(person, name, reason, from) {
      await write(person, person === null && name !== '' ? await limit.mark(name) : null, { type: 'refused', way: 'provider', reason }, from);
    },

    async locks() {
      const byMark = new Map<string, Person>();
      for (const person of await people.people()) byMark.set(await limit.mark(person.login), person);
      return (await limit.locks()).map((lock) => ({ ...lock, person: byMark.get(lock.mark ?? '') ?? null }));
    },

    async liftLock(id, by, from) {
      const lock = (await identity.locks()).find((other) => other.id === id);
      if (lock === undefined || (await limit.lift(id)) === null) return false;
      const { person, mark, scope } = lock;
      await write(person?.id ?? null, person === null ? mark : null, { type: 'lock-lifted', scope }, from, by);
      return true;
    },
  };
  return identity;
}

/** Why the password does not let them in, or null. */
function refusal(person: Person | null, right: boolean): RefusalReason | null {
  if (person === null) return 'unknown';
  if (!right) return 'password';
  if (person.disabled) return 'disabled';
  return person.provider?.only === true ? 'provider-only' : null;
}
