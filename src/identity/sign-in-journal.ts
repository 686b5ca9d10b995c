import { canonicalJson } from '../cases/canonical-json.ts';
import { sha256 } from '../cases/append-journal.ts';

/** How somebody came in. */
export type SignInWay = 'password' | 'provider';

/** Why somebody did not: known to the journal, never told to who asks. */
export type RefusalReason = 'password' | 'unknown' | 'disabled' | 'provider-only' | 'delayed' | 'not-linked' | 'other-subject' | 'token';

/** Why a session ended before its time. */
export type SessionEndReason = 'own' | 'others' | 'administrator' | 'too-many' | 'password' | 'disabled' | 'replaced';

/** What happened to sign-ins. Never holds a password, a token or what was typed as a login. */
export type SignInEvent =
  | { readonly type: 'signed-in'; readonly way: SignInWay }
  | { readonly type: 'refused'; readonly way: SignInWay; readonly reason: RefusalReason }
  /** Further attempts wait until then. */
  | { readonly type: 'locked'; readonly scope: 'login' | 'network' | 'pair'; readonly until: string }
  | { readonly type: 'lock-lifted'; readonly scope: 'login' | 'network' | 'pair' }
  | { readonly type: 'signed-out' }
  | { readonly type: 'sessions-ended'; readonly reason: SessionEndReason; readonly count: number }
  | { readonly type: 'person-added' | 'password-changed' | 'password-reset' | 'disabled' | 'enabled' | 'rights-changed' }
  /** An administrator has said under which name the provider knows the person; `only`: they sign in no other way. */
  | { readonly type: 'linked'; readonly only: boolean }
  | { readonly type: 'unlinked' };

/** What is written of an event. */
export interface SignInNote {
  /** Whose sign-in it is about, by id; null where nobody has the login, or it is about a network. */
  readonly person: string | null;
  /** Hash of a login that is nobody's: attempts with the same one are seen to belong together. */
  readonly mark: string | null;
  /** Who did it, by id; null: who came, or the product itself. */
  readonly by: string | null;
  /** The address it came from; null where it came from the shell. */
  readonly address: string | null;
  /** As the person knows it: `Chrome, Windows`. */
  readonly device: string;
  readonly event: SignInEvent;
}

/** A note with its place in the chain. */
export interface SignInEntry extends SignInNote {
  /** From 1, without gaps. */
  readonly seq: number;
  /** UTC instant. */
  readonly at: string;
  /** Hash of the entry before; for the first, of the journal's name. Hex SHA-256. */
  readonly previous: string;
  readonly hash: string;
}

/** Which entries. */
export interface SignInQuery {
  /** Id of the person they are about, or who did it. */
  readonly person?: string;
  /** UTC instants, the first included, the last not. */
  readonly from?: string;
  readonly to?: string;
}

/** The first entry at which the chain is broken. */
export interface SignInBreak {
  readonly seq: number;
  readonly reason: 'sequence' | 'previous' | 'hash';
}

/** What happened to sign-ins: append-only, chained by hashes like the journal of a case. */
export interface SignInJournal {
  /** What has been answered survives a crash. */
  record(note: SignInNote): Promise<void>;
  /** In the order they were recorded. */
  entries(query?: SignInQuery): Promise<readonly SignInEntry[]>;
  /** Walks the whole chain; null where every link holds. */
  verify(): Promise<SignInBreak | null>;
  close(): Promise<void>;
}

/** What the first entry is chained to. */
export const SIGN_INS_BEGIN = sha256('sign-ins');

/** The note chained to the entry before it; null before the first. */
export function sealSignIn(note: SignInNote, at: string, before: Pick<SignInEntry, 'seq' | 'hash'> | null): SignInEntry {
  const { person, mark, by, address, device, event } = note;
  const unsealed = { seq: (before?.seq ?? 0) + 1, at, person, mark, by, address, device, event, previous: before?.hash ?? SIGN_INS_BEGIN };
  return { ...unsealed, hash: sha256(canonicalJson(unsealed)) };
}

/** Walks entries from the first of the journal on. */
export function verifySignIns(entries: readonly SignInEntry[]): SignInBreak | null {
  let before: SignInEntry | null = null;
  for (const entry of entries) {
    const sealed: SignInEntry = sealSignIn(entry, entry.at, before);
    if (entry.seq !== sealed.seq) return { seq: sealed.seq, reason: 'sequence' };
    if (entry.previous !== sealed.previous) return { seq: entry.seq, reason: 'previous' };
    if (entry.hash !== sealed.hash) return { seq: entry.seq, reason: 'hash' };
    before = entry;
  }
  return null;
}

/** Whether the query asks for the entry. */
export function isAskedFor({ person: about, by, at }: SignInEntry, { person, from, to }: SignInQuery): boolean {
  return (person === undefined || about === person || by === person) && (from === undefined || at >= from) && (to === undefined || at < to);
}
