/** A way an operation fails: `not-found`, `mismatch`, `slow`, `time-out`, `refused`, `broken-answer`, `duplicate-answer`, `lost-answer`, `down`. */
export type FailureKindView = string;

/** An operation with its switch. */
export interface OperationSwitchView {
  readonly operation: string;
  /** The first part of its name. */
  readonly system: string;
  /** The ways it can fail. */
  readonly offered: readonly FailureKindView[];
  /** Null: it answers as it should. */
  readonly failure: FailureKindView | null;
  /** How many more calls fail; null: every one until it is switched off, or until `until`. */
  readonly times: number | null;
  /** When it ends by itself; null: it does not. */
  readonly until: string | null;
}

/** How a system of the state has been lately. */
export interface SystemStateView {
  readonly system: string;
  /** `closed`: it is asked. `open`: it is down and is not asked until `askAgainAt`. `half-open`: it is being tried. */
  readonly breaker: 'closed' | 'open' | 'half-open';
  readonly askAgainAt: string | null;
  /** The last call it did not answer, also where it has answered since. */
  readonly lastFailure: { readonly at: string; readonly operation: string; readonly reason: string } | null;
}

export interface TrainingView {
  /** False in production: nothing can be switched. */
  readonly available: boolean;
  readonly operations: readonly OperationSwitchView[];
  /** In production too. */
  readonly systems: readonly SystemStateView[];
}

/** Switches one operation, or all of a system; all there are where neither is named, which may only be off. */
export interface SwitchFailureRequest {
  readonly operation?: string;
  readonly system?: string;
  readonly failure: FailureKindView | null;
  readonly times?: number | null;
  /** After how many minutes it ends by itself; null: it does not. */
  readonly minutes?: number | null;
}

/*
 * GET /api/training/failures   → TrainingView (administrator)
 * PUT /api/training/failures   SwitchFailureRequest → TrainingView (administrator)
 */
