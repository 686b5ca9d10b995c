import type { TaskView } from './contract.ts';

/*
 * Returning a draft before it is signed. `:element/:pass` is the signing task.
 *
 * POST /api/cases/:case/tasks/:element/:pass/return   ReturnRequest → CaseView (head)
 * GET  /api/corrections                               → CorrectionSummary[]: open ones of the person
 * GET  /api/cases/:case/corrections/:element/:pass    → CorrectionForm (the author)
 * POST /api/cases/:case/corrections/:element/:pass    CompleteTaskRequest → CaseView (the author)
 */

export interface ReturnRequest {
  /** What is to be put right. */
  readonly remark: string;
}

/** A draft that waits for the person to put it right. */
export interface CorrectionSummary {
  readonly case: { readonly id: string; readonly number: string };
  readonly element: string;
  readonly pass: number;
  /** Name of the task at which the person decided. */
  readonly name: string;
  readonly by: string;
  readonly at: string;
}

/** A correction as the case shows it. */
export interface CorrectionView {
  /** The signing task. */
  readonly element: string;
  readonly pass: number;
  /** Id of the element at which the author decided. */
  readonly decision: string;
  readonly author: string;
  readonly by: string;
  readonly remark: string;
  readonly at: string;
  readonly resolvedAt: string | null;
  /** Whether it waits for this very person. */
  readonly mayCorrect: boolean;
}

/** The form of the decision, filled in as it was. */
export type CorrectionForm = Pick<TaskView, 'formId' | 'schema' | 'data'>;
