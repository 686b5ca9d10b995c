import type { CaseSummaryView, IncidentView, OfficeView, TaskSummary } from './contract.ts';

/*
 * A day at work: finding a case, and what is told about it.
 *
 * POST /api/cases/search                       SearchCasesRequest → { items: FoundCaseView[], total }
 * GET  /api/cases/:case/registration-notice    → the PDF
 *
 * For who leads an office:
 *
 * GET    /api/office/load                                  → OfficeLoadView
 * PUT    /api/cases/:case/tasks/:element/:pass/assignee    AssigneeRequest → CaseView
 * GET    /api/deputies                                     → DeputyView[]
 * POST   /api/deputies                                     DeputyRequest → 201 DeputyView
 * DELETE /api/deputies/:id                                 → 204
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

export interface AssigneeRequest {
  /** Id of a colleague who holds a position of the task. */
  readonly person: string;
}

/** Open tasks of a person or a position. */
export interface LoadLine {
  /** Id of the person or the position. */
  readonly id: string;
  readonly tasks: number;
  readonly overdue: number;
  /** Of them, those nobody has taken. */
  readonly free: number;
}

/** Cases begun and ended on a calendar day at the office, `2026-11-22`. */
export interface DayCount {
  readonly day: string;
  readonly started: number;
  readonly ended: number;
}

export interface OfficeLoadView {
  readonly office: OfficeView;
  /** Active cases, and how many of them are overdue. */
  readonly active: number;
  readonly overdue: number;
  readonly byPerson: readonly LoadLine[];
  readonly byPosition: readonly LoadLine[];
  /** The last fourteen days, today last. */
  readonly days: readonly DayCount[];
  readonly incidents: readonly IncidentView[];
  /** Every open task, the most urgent first. */
  readonly tasks: readonly TaskSummary[];
  readonly staff: readonly { readonly id: string; readonly name: string; readonly positions: readonly string[] }[];
}

/** First and last day are both included. */
export interface DeputyRequest {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

export interface DeputyView {
  readonly id: string;
  readonly head: { readonly id: string; readonly name: string };
  readonly deputy: { readonly id: string; readonly name: string };
  readonly from: string;
  readonly to: string;
}
