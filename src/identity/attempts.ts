/**
 * Attempts in vain, by one of the things that name who makes them: the login (hashed: people type passwords there), the
 * network, or both.
 */
export interface Attempts {
  /** `login <mark>`, `network <network>`, `pair <mark> <network>`. */
  readonly key: string;
  readonly count: number;
  /** When the last of them was made, UTC. */
  readonly lastAt: string;
  /** Until when no further one is looked at, UTC; null where there is no delay. */
  readonly until: string | null;
}

/** The networks a person has signed in from, the one first met first. */
export interface KnownNetworks {
  readonly person: string;
  readonly networks: readonly string[];
}

/** What must outlive a restart, so that it forgives nothing. */
export interface AttemptsTable {
  readonly schema: 1;
  /** What logins are hashed with, base64url; made once. */
  readonly salt: string;
  readonly attempts: readonly Attempts[];
  readonly known: readonly KnownNetworks[];
}

/** Where attempts are kept, all at once. */
export interface AttemptStore {
  /** Null at first. */
  load(): Promise<AttemptsTable | null>;
  /** What has been answered survives a crash. */
  save(table: AttemptsTable): Promise<void>;
}
