/** Types on the wire about sign-ins: where one is signed in, what is closed, what happened. */

/** One of the places a person is signed in at. */
export interface SessionView {
  /** To end it by; of no use for anything else. */
  readonly id: string;
  /** `Chrome, Windows`; empty where nothing is known of it. */
  readonly device: string;
  /** The network without its last part; empty where it is not known. */
  readonly network: string;
  readonly since: string;
  readonly usedAt: string;
  /** When it ends at the latest. */
  readonly until: string;
  readonly way: 'password' | 'provider';
  /** The one the question came with. */
  readonly current: boolean;
}

/** A delay attempts to sign in have brought about. */
export interface LockView {
  readonly id: string;
  /** A login, a network, or a login from a network. */
  readonly scope: 'login' | 'network' | 'pair';
  /** Whose login it is; null where it is nobody's, or the lock is of a network. */
  readonly person: { readonly id: string; readonly login: string; readonly name: string } | null;
  readonly network: string | null;
  readonly attempts: number;
  readonly until: string;
}

/** An entry of the journal of sign-ins. */
export interface SignInEntryView {
  readonly seq: number;
  readonly at: string;
  /** Whom it is about; null where nobody has the login, or it is about a network. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** Hash of a login that is nobody's. */
  readonly mark: string | null;
  /** Who did it, where it is not the person themselves. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly address: string | null;
  readonly device: string;
  readonly type: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** A page of the journal, the latest first. */
export interface SignInPage {
  readonly entries: readonly SignInEntryView[];
  /** How many there are in all. */
  readonly total: number;
  /** Who is met in it in these days. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export interface SignInVerification {
  readonly entries: number;
  readonly broken: { readonly seq: number; readonly reason: 'sequence' | 'previous' | 'hash' } | null;
}

/** How a person signs in through the identity provider, as the administrator sees it. */
export interface ProviderLinkView {
  /** What the provider calls them; null: by the IIN on record. */
  readonly name: string | null;
  /** They have signed in by it, and nobody else will be taken for them. */
  readonly bound: boolean;
  /** They sign in no other way. */
  readonly only: boolean;
}

export interface LinkProviderRequest {
  readonly name: string | null;
  readonly only: boolean;
}

/** The identity provider people may sign in through; null: there is none. */
export interface ProviderView {
  /** What the button says; null: the interface's own words. */
  readonly label: string | null;
}

/** Where the browser goes after signing out: the provider's page, for whoever came by it. */
export interface SignedOut {
  readonly next: string;
}

/*
 * GET    /api/sessions                  → SessionView[], one's own
 * DELETE /api/sessions                  → 204: all of one's own but this one
 * DELETE /api/sessions/:id              → 204
 * DELETE /api/people/:id/sessions       → 204 (administrator)
 * PUT    /api/people/:id/provider       LinkProviderRequest → PersonView (administrator)
 * DELETE /api/people/:id/provider       → PersonView (administrator)
 * GET    /api/locks                     → LockView[] (administrator)
 * DELETE /api/locks/:id                 → 204; 404 lock-unknown (administrator)
 * GET    /api/sign-ins                  ?person=&from=&to=&limit=&offset= → SignInPage (auditor, administrator)
 * GET    /api/sign-ins.csv              ?person=&from=&to= → the journal as a file
 * POST   /api/sign-ins/verification     → SignInVerification
 * DELETE /api/session                   → 204, or SignedOut
 * GET    /api/session/provider          → ProviderView | null
 * GET    /api/session/provider/start    ?next=/… → 302 to the provider
 * GET    /api/session/provider/callback → 302 to the sign-in page
 */
