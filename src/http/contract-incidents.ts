import type { IncidentView } from './contract.ts';

/** One line of an incident's past. */
export interface IncidentEventView {
  readonly at: string;
  /** As in the journal: `job-failed`, `incident-opened`, `incident-retried`. */
  readonly type: string;
  /** Which try it was; null where nothing was tried. */
  readonly attempt: number | null;
  /** Stable code of the failure: `system-unavailable`, `broken-answer`, … */
  readonly reason: string | null;
  /** Name of the person; null for the system. */
  readonly by: string | null;
}

/** One value of an answer given by hand. */
export interface AnswerFieldView {
  readonly key: string;
  readonly kind: 'text' | 'number' | 'flag' | 'choice' | 'date' | 'instant';
  readonly values: readonly string[];
  readonly optional: boolean;
}

/** One shape an answer may have: what it fixes, and what is to be entered. */
export interface AnswerVariantView {
  readonly fixed: Readonly<Record<string, string | number | boolean | null>>;
  readonly fields: readonly AnswerFieldView[];
}

export interface IncidentDetailView extends IncidentView {
  /** What the diagram calls the element. */
  readonly elementName: string;
  readonly service: string;
  readonly office: string;
  /** The earliest first. */
  readonly history: readonly IncidentEventView[];
  /** What an answer by hand takes; null where the operation cannot be answered so. */
  readonly answer: readonly AnswerVariantView[] | null;
}

export interface AnswerRequest {
  readonly result: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

export interface RetryAllRequest {
  readonly operation: string;
}

export interface RetryAllView {
  readonly retried: number;
}


/*
 * GET  /api/cases/:case/incidents/:element/:pass         → IncidentDetailView (administrator)
 * POST /api/cases/:case/incidents/:element/:pass/answer  AnswerRequest → CaseView (administrator)
 * POST /api/incidents/retries                            RetryAllRequest → RetryAllView (administrator)
 */
