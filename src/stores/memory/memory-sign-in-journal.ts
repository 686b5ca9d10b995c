import { isAskedFor, sealSignIn, type SignInBreak, type SignInEntry, type SignInJournal, type SignInNote, type SignInQuery, verifySignIns } from '../../identity/sign-in-journal.ts';

/** The journal of sign-ins in memory. */
export class MemorySignInJournal implements SignInJournal {
  readonly #entries: SignInEntry[] = [];
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  async record(note: SignInNote): Promise<void> {
    this.#entries.push(sealSignIn(structuredClone(note), this.#now().toISOString(), this.#entries.at(-1) ?? null));
  }

  async entries(query: SignInQuery = {}): Promise<readonly SignInEntry[]> {
    return this.#entries.filter((entry) => isAskedFor(entry, query));
  }

  async verify(): Promise<SignInBreak | null> {
    return verifySignIns(this.#entries);
  }

  async close(): Promise<void> {}
}
