import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Attempts, AttemptStore } from './attempts.ts';
import { networkOf } from './origin.ts';

/** The attempt with which delays begin: of one login, and from one network, where a whole office may sit behind one address. */
const FREE = { login: 5, pair: 5, network: 30 } as const;
const FIRST_DELAY_MS = 5_000;
const LONGEST_DELAY_MS = 15 * 60_000;
/** After so long without a further one, attempts are forgotten. */
const FORGOTTEN_MS = 12 * 60 * 60_000;
/** Beyond so many, those with the fewest attempts are forgotten: an attack must not fill the disk. */
const KEPT = 5_000;
const NETWORKS = 10;

/** What is counted: attempts with a login, from a network, or with a login from a network. */
export type Kind = keyof typeof FREE;

/** How an attempt stands that has just been counted. */
export interface Standing {
  /** Seconds until an attempt is looked at; 0: this one is. */
  readonly wait: number;
  /** Seconds the login is closed to networks its owner has not signed in from; 0: it is not. */
  readonly loginWait: number;
  /** The delay that begins with this attempt, should it be in vain; the widest of several. */
  readonly locks: Lock | null;
}

/** A delay in force, for the administrator. */
export interface Lock {
  readonly id: string;
  readonly scope: Kind;
  /** Hash of the login; null where the lock is of a network as such. */
  readonly mark: string | null;
  /** Null where the login is closed to all networks its owner is not known at. */
  readonly network: string | null;
  readonly attempts: number;
  readonly until: string;
}

/**
 * Counts attempts in vain by login, by network and by both together. From the fifth on each doubles the delay, up to a
 * quarter of an hour: the pair's and the network's delay hold for whoever comes from there; the login's for all but the
 * networks its owner has signed in from, so that a stranger cannot keep a person out of their own office. It knows no
 * people: a login that is nobody's is counted and closed in the same way.
 */
export class SignInLimit {
  readonly #now: () => Date;
  readonly #store: AttemptStore | null;
  readonly #attempts = new Map<string, Attempts>();
  readonly #known = new Map<string, readonly string[]>();
  /** How many attempts of a pair count for its login: none of those made while it was closed. In memory: a restart takes back less. */
  readonly #ofLogin = new Map<string, number>();
  #salt = randomBytes(24).toString('base64url');
  #opened: Promise<void> | null = null;
  /** The write that has not begun yet: whoever comes meanwhile is part of it. */
  #next: Promise<void> | null = null;
  #writing: Promise<void> = Promise.resolve();

  /** @param store null: nothing outlives the process */
  constructor(now: () => Date, store: AttemptStore | null) {
    this.#now = now;
    this.#store = store;
  }

  /** Counts the attempt before it is looked at: of many at once each finds those before it. One that must wait is not counted. */
  async begin(login: string, address: string): Promise<Standing> {
    await this.#open();
    const { pair, network, name } = this.#keys(login, address);
    const wait = Math.max(this.#wait(pair), this.#wait(network));
    if (wait > 0) return { wait, loginWait: 0, locks: null };
    const loginWait = this.#wait(name);
    this.#count(pair, 'pair');
    this.#count(network, 'network');
    if (loginWait === 0) {
      this.#count(name, 'login');
      this.#ofLogin.set(pair, (this.#ofLogin.get(pair) ?? 0) + 1);
    }
    const begun = [network, ...(loginWait === 0 ? [name] : []), pair].find((key) => this.#wait(key) > 0);
    return { wait: 0, loginWait, locks: begun === undefined ? null : lockOf(this.#attempts.get(begun) ?? null) };
  }

  /** Whether the person has signed in from there before. */
  knows(person: string, address: string): boolean {
    return this.#known.get(person)?.includes(networkOf(address)) ?? false;
  }

  /** The attempt was not in vain: those of this login from this network no longer count, those of others do. */
  async succeeded(login: string, address: string, person: string): Promise<void> {
    const { pair, network, name } = this.#keys(login, address);
    const own = this.#attempts.get(pair)?.count ?? 0;
    this.#takeBack(pair, own, 'pair');
    this.#takeBack(network, own, 'network');
    this.#takeBack(name, this.#ofLogin.get(pair) ?? 0, 'login');
    this.#ofLogin.delete(pair);
    const known = this.#known.get(person) ?? [];
    const here = networkOf(address);
    const isNew = !known.includes(here);
    if (isNew) this.#known.set(person, [...known, here].slice(-NETWORKS));
    if (isNew || own > 1) await this.save();
  }

  /** Answers once all that was counted so far outlives a restart. */
  async save(): Promise<void> {
    const store = this.#store;
    if (store === null) return;
    this.#next ??= this.#writeAfter(this.#writing, store);
    await this.#next;
  }

  async #writeAfter(before: Promise<void>, store: AttemptStore): Promise<void> {
    await before;
    this.#next = null;
    const known = [...this.#known].map(([person, networks]) => ({ person, networks }));
    const written = store.save({ schema: 1, salt: this.#salt, attempts: [...this.#attempts.values()], known });
    this.#writing = written.catch(() => undefined);
    await written;
  }

  /** What the login is known by where it may be nobody's: it may have been a password. The same for the same login. */
  async mark(login: string): Promise<string> {
    await this.#open();
    return this.#markOf(login);
  }

  /** The delays in force, the longest first. */
  async locks(): Promise<readonly Lock[]> {
    await this.#open();
    const locks = [...this.#attempts.values()].map((attempts) => (this.#wait(attempts.key) > 0 ? lockOf(attempts) : null));
    return locks.filter((lock) => lock !== null).toSorted((a, b) => b.until.localeCompare(a.until));
  }

  /** Forgets the attempts behind a lock; answers it, or null where there is none. */
  async lift(id: string): Promise<Lock | null> {
    const lock = (await this.locks()).find((other) => other.id === id) ?? null;
    if (lock === null) return null;
    for (const key of this.#attempts.keys()) if (idOf(key) === id) this.#attempts.delete(key);
    await this.save();
    return lock;
  }

  #open(): Promise<void> {
    this.#opened ??= (async () => {
      const table = (await this.#store?.load()) ?? null;
      if (table === null) return;
      this.#salt = table.salt;
      for (const attempts of table.attempts) this.#attempts.set(attempts.key, attempts);
      for (const { person, networks } of table.known) this.#known.set(person, networks);
    })();
    return this.#opened;
  }

  #keys(login: string, address: string): { readonly pair: string; readonly network: string; readonly name: string } {
    const [mark, network] = [this.#markOf(login), networkOf(address)];
    return { pair: `pair ${mark} ${network}`, network: `network ${network}`, name: `login ${mark}` };
  }

  #markOf(login: string): string {
    return createHmac('sha256', this.#salt).update(login.trim().toLowerCase()).digest('hex').slice(0, 16);
  }

  /** Seconds. */
  #wait(key: string): number {
    const until = this.#attempts.get(key)?.until ?? null;
    return until === null ? 0 : Math.max(0, Math.ceil((Date.parse(until) - this.#now().getTime()) / 1000));
  }

  #count(key: string, kind: Kind): void {
    const now = this.#now().getTime();
    const before = this.#attempts.get(key);
    const fresh = before !== undefined && now - Date.parse(before.lastAt) < FORGOTTEN_MS;
    this.#keep(key, (fresh ? before.count : 0) + 1, kind, now);
    this.#forgetSome(now);
  }

  #takeBack(key: string, count: number, kind: Kind): void {
    const before = this.#attempts.get(key);
    if (before === undefined || count === 0) return;
    if (before.count <= count) this.#attempts.delete(key);
    else this.#keep(key, before.count - count, kind, Date.parse(before.lastAt));
  }

  #keep(key: string, count: number, kind: Kind, at: number): void {
    const delay = count < FREE[kind] ? 0 : Math.min(FIRST_DELAY_MS * 2 ** Math.min(count - FREE[kind], 20), LONGEST_DELAY_MS);
    this.#attempts.set(key, { key, count, lastAt: new Date(at).toISOString(), until: delay === 0 ? null : new Date(at + delay).toISOString() });
  }

  #forgetSome(now: number): void {
    if (this.#attempts.size <= KEPT) return;
    for (const { key, lastAt } of this.#attempts.values()) if (now - Date.parse(lastAt) >= FORGOTTEN_MS) this.#attempts.delete(key);
    const fewest = [...this.#attempts.values()].toSorted((a, b) => a.count - b.count || a.lastAt.localeCompare(b.lastAt));
    for (const { key } of fewest.slice(0, Math.max(0, this.#attempts.size - KEPT + KEPT / 10))) this.#attempts.delete(key);
    for (const pair of this.#ofLogin.keys()) if (!this.#attempts.has(pair)) this.#ofLogin.delete(pair);
  }
}

function lockOf(attempts: Attempts | null): Lock | null {
  if (attempts === null || attempts.until === null) return null;
  const { key, count, until } = attempts;
  const [kind = '', first = '', second = ''] = key.split(' ');
  const scope = kind === 'network' || kind === 'pair' ? kind : 'login';
  const mark = scope === 'network' ? null : first;
  const network = scope === 'network' ? first : second || null;
  return { id: idOf(key), scope, mark, network, attempts: count, until };
}

function idOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
