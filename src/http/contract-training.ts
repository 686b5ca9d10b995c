export type FailureKindView = 'unavailable' | 'silent' | 'broken-answer' | 'lost-answer';

/** An operation with its switch. */
export interface OperationSwitchView {
  readonly operation: string;
  /** Null: it answers as it should. */
  readonly failure: FailureKindView | null;
  /** How many more calls fail; null: every one until it is switched off. */
  readonly times: number | null;
}

export interface TrainingView {
  /** False in production: nothing can be switched. */
  readonly available: boolean;
  readonly operations: readonly OperationSwitchView[];
}

/** Switches one operation, or all where `operation` is absent, which may only be off. */
export interface SwitchFailureRequest {
  readonly operation?: string;
  readonly failure: FailureKindView | null;
  readonly times?: number | null;
}

/*
 * GET /api/training/failures   → TrainingView (administrator)
 * PUT /api/training/failures   SwitchFailureRequest → TrainingView (administrator)
 */
