/** How an operation is made to fail; `times` null: until it is switched off, or until `until`. */
export interface FailureSwitch {
  readonly failure: string;
  readonly times: number | null;
  readonly until: Date | null;
}

/** A switch on each operation that makes it fail, for training. */
export interface TrainingSwitches {
  /** The ways each operation can fail. */
  readonly offered: ReadonlyMap<string, readonly string[]>;
  modes(): ReadonlyMap<string, FailureSwitch>;
  /** Null switches off. False where there is no such operation, or where it cannot fail so. */
  set(operation: string, mode: FailureSwitch | null): boolean;
}

/** How a system of the state has been lately. */
export interface SystemState {
  readonly system: string;
  readonly breaker: 'closed' | 'open' | 'half-open';
  readonly askAgainAt: Date | null;
  readonly lastFailure: { readonly at: Date; readonly operation: string; readonly reason: string } | null;
}
