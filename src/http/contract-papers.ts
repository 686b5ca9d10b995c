/** Asks for the paper that bears this code, as it was typed. */
export interface PaperCheckRequest {
  readonly code: string;
}

/**
 * Whether a paper was issued here and holds. `altered`: the file carries the code of a paper that was issued, and is not
 * that paper's file; `revoked`: it was issued and holds no longer; `unknown`: nothing is known of it.
 */
export interface PaperCheckView {
  readonly state: 'genuine' | 'altered' | 'revoked' | 'unknown';
  /** What was issued under the code; null where nothing was. No more of a person than stands on the paper. */
  readonly paper: IssuedPaperView | null;
}

/** What an issued paper says, to be compared with the one at hand. */
export interface IssuedPaperView {
  readonly title: string;
  readonly number: string;
  /** The day it bears: instant. */
  readonly formedAt: string;
  /** When it was signed and sealed: instant. */
  readonly issuedAt: string;
  readonly office: { readonly name: string; readonly address: string };
  /** Whose paper it is, the surname as an initial; null where the person's data have been erased. */
  readonly holder: string | null;
  /** What title and office are written in. */
  readonly language: 'ru' | 'kk';
  /** Why it holds no longer; null: it holds. */
  readonly revoked: 'superseded' | 'withdrawn' | 'voided' | null;
}
