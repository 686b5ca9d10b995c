/**
 * What an applicant is told of: each change of how their application stands. `received`: it has reached the office;
 * `yours`: a step of theirs waits, and they are not at it; `office`: it is back at the office; the others are its end.
 */
export const noticeKinds = ['received', 'yours', 'office', 'ready', 'refused', 'withdrawn'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** One change of status, found in the journal. */
export interface CaseNotice {
  /** Number of the journal entry that made it. */
  readonly seq: number;
  /** UTC instant. */
  readonly at: string;
  readonly kind: NoticeKind;
  /** Id of the applicant's step, or of the end event that was reached; null where the kind says all. */
  readonly element: string | null;
}
