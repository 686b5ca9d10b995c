/** How calls of an operation fail. */
export const failureKinds = ['unavailable', 'silent', 'broken-answer', 'lost-answer'] as const;
export type FailureKind = (typeof failureKinds)[number];

/** How an operation is made to fail; `times` null: until it is switched off. */
export interface FailureSwitch {
  readonly failure: FailureKind;
  readonly times: number | null;
}

/** A switch on each operation that makes it fail, for training. */
export interface TrainingSwitches {
  readonly operations: ReadonlyMap<string, unknown>;
  modes(): ReadonlyMap<string, FailureSwitch>;
  /** Null switches off. False where there is no such operation. */
  set(operation: string, mode: FailureSwitch | null): boolean;
}
