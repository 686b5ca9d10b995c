import type { JournalEntryView } from './contract.ts';

/** An entry as it is stored, with its place in the chain; the same words for people beside it. */
export interface SealedEntryView extends JournalEntryView {
  readonly actor: { readonly kind: 'person'; readonly id: string } | { readonly kind: 'system' };
  readonly event: Readonly<Record<string, unknown>>;
  readonly previous: string;
  readonly hash: string;
}

/** `complete` for the auditor and the administrator; staff get the entries they see with the case. */
export type JournalView =
  | { readonly complete: true; readonly case: CaseRef; readonly entries: readonly SealedEntryView[] }
  | { readonly complete: false; readonly case: CaseRef; readonly entries: readonly JournalEntryView[] };

export interface CaseRef {
  readonly id: string;
  readonly number: string;
}

/** `number` as a person reads it out. */
export interface FindCaseRequest {
  readonly number: string;
}

/** Without `case`: the journals of all cases. */
export interface VerificationRequest {
  readonly case?: string;
}

/** The first entry at which the chain of a journal is broken. */
export interface JournalBreakView {
  readonly case: CaseRef;
  readonly seq: number;
  /** A gap in the numbers, a link to another entry than the one before, an entry that was changed, or what it vouches for. */
  readonly reason: 'sequence' | 'previous' | 'hash' | 'values';
}

export interface VerificationView {
  readonly at: string;
  /** How many journals and entries were walked through. */
  readonly cases: number;
  readonly entries: number;
  readonly broken: readonly JournalBreakView[];
}

/** Somebody has looked at something of the case. */
export interface AccessView {
  readonly at: string;
  /** Name of the person. */
  readonly by: string;
  readonly what: string;
  /** `element#pass` of a form, name of a file, format of an export; null where `what` says it all. */
  readonly subject: string | null;
}

/*
 * POST /api/journal/case                  FindCaseRequest → CaseSummaryView
 * POST /api/journal/verification          VerificationRequest → VerificationView
 * GET  /api/cases/:case/journal           → JournalView
 * GET  /api/cases/:case/journal.json      → the journal as a file
 * GET  /api/cases/:case/journal.csv       → the journal as a file
 * GET  /api/cases/:case/accesses          → AccessView[], the latest first
 */
