import type { CaseSummaryView, TaskSummary } from './contract.ts';

/*
 * A day at work: finding a case, and what is told about it.
 *
 * POST /api/cases/search                       SearchCasesRequest → { items: FoundCaseView[], total }
 * GET  /api/cases/:case/registration-notice    → the PDF
 */

/** At least one condition; all that are given must hold. */
export interface SearchCasesRequest {
  /** Case number or registration number, with or without dashes. */
  readonly number?: string;
  readonly iin?: string;
  /** Beginnings of words of the name. */
  readonly name?: string;
  /** First and last day on which the application was taken, `2026-11-22`, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** A case that was found: whose it is, and who has it now. */
export interface FoundCaseView extends CaseSummaryView {
  readonly applicantName: string | null;
  readonly tasks: readonly TaskSummary[];
}

/** Something to look at that stops nobody. */
export interface CaseWarning {
  readonly code: 'duplicate-application';
  /** Numbers of the other active cases of the same service and person. */
  readonly cases: readonly string[];
}
