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

/** Whom and what is asked of the journal of accesses; all conditions must hold. Comes in a body: it may name a person. */
export interface FindAccessesRequest {
  /** Calendar days, `2026-11-22`, both included; at most three months. */
  readonly from: string;
  readonly to: string;
  /** Words of the name of who looked, in any order, or their beginnings. */
  readonly person?: string | undefined;
  /** Number of the case. */
  readonly number?: string | undefined;
}

/** Somebody has looked at something of a case. */
export interface FoundAccessView extends Omit<AccessView, 'subject'> {
  /** Id of the person. */
  readonly person: string;
  readonly case: CaseRef;
}

export interface FoundAccessesView {
  /** The latest first, a thousand at most. */
  readonly items: readonly FoundAccessView[];
  readonly total: number;
  /** Whether the chain of all accesses of these days holds. */
  readonly intact: boolean;
}

/*
 * POST /api/journal/accesses              FindAccessesRequest → FoundAccessesView
 * POST /api/journal/accesses.csv          FindAccessesRequest → all of them as a file
 * POST /api/journal/case                  FindCaseRequest → CaseSummaryView
 * POST /api/journal/verification          VerificationRequest → VerificationView
 * GET  /api/cases/:case/journal           → JournalView
 * GET  /api/cases/:case/journal.json      → the journal as a file
 * GET  /api/cases/:case/journal.csv       → the journal as a file
 * GET  /api/cases/:case/accesses          → AccessView[], the latest first
 */
