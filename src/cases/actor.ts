/**
 * What a person may do at work, as the acts name it. A position is a permission on tasks; a lane is not.
 * `operator` works at a service centre, `consumer` is a citizen with an account.
 */
export type Position = 'counter' | 'specialist' | 'head' | 'akim' | 'operator' | 'consumer';

export const positions: readonly Position[] = ['counter', 'specialist', 'head', 'akim', 'operator', 'consumer'];

/** What a person may do in the installation, beside the positions. */
export type Role = 'administrator' | 'analyst' | 'auditor';

export const roles: readonly Role[] = ['administrator', 'analyst', 'auditor'];

/** Who does something to a case. */
export interface Actor {
  /** Id of the person; not a personal value. */
  readonly id: string;
  /** Id of the office the person works at; null for a citizen and for whoever serves the whole installation. */
  readonly office: string | null;
  readonly positions: readonly Position[];
  readonly roles: readonly Role[];
  /** Needed where the person signs: whose certificate it must be. Never written to the journal. */
  readonly iin: string | null;
  readonly name: string;
  /** Id of the head the person stands in for; `head` is then among the positions. */
  readonly deputyFor?: string;
  /** The request under which they act, where its client gave it a key: repeated, it is done once. */
  readonly request?: { readonly key: string; readonly of: string };
}
