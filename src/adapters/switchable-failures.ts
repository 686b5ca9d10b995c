import { failOnce, failuresOf, type Failure } from './failures.ts';
import type { Operation, Operations } from './operation.ts';

/** How an operation is made to fail, and how long. */
export interface FailureMode {
  readonly failure: Failure;
  /** How many more calls fail; null: every one until it is switched off, or until `until`. */
  readonly times: number | null;
  /** The instant it ends at by itself; null: it does not. */
  readonly until: Date | null;
}

/**
 * The operations with a switch on each, for training: switched on, calls fail as the mode says; a mode that has been
 * used up, or whose time is over, switches itself off. Kept in memory: a restart ends every training.
 */
export class SwitchableFailures {
  readonly operations: Operations;
  /** The ways each operation can fail. */
  readonly offered: ReadonlyMap<string, readonly Failure[]>;
  readonly #modes = new Map<string, FailureMode>();
  readonly #clock: () => Date;

  constructor(operations: Operations, clock: () => Date) {
    this.#clock = clock;
    this.offered = new Map([...operations].map(([type, operation]) => [type, failuresOf(operation)]));
    this.operations = new Map([...operations].map(([type, operation]) => [type, this.#switched(operation)]));
  }

  /** The switches that are on, by operation. */
  modes(): ReadonlyMap<string, FailureMode> {
    return new Map([...this.#modes].filter(([, mode]) => !this.#isOver(mode)));
  }

  /** Switches an operation; null switches it off. Answers false where there is none, or where it cannot fail so. */
  set(type: string, mode: (Omit<FailureMode, 'failure'> & { readonly failure: string }) | null): boolean {
    const offered = this.offered.get(type);
    if (mode === null) return this.#modes.delete(type) || offered !== undefined;
    const failure = offered?.find((other) => other === mode.failure);
    if (failure === undefined) return false;
    this.#modes.set(type, { ...mode, failure });
    return true;
  }

  #switched(operation: Operation): Operation {
    return {
      ...operation,
      call: async (input, context) => {
        const failure = this.#next(operation.type);
        return failure === null ? operation.call(input, context) : failOnce(failure, operation, input, context);
      },
    };
  }

  #next(type: string): Failure | null {
    const mode = this.#modes.get(type);
    if (mode === undefined) return null;
    const used = mode.times !== null && mode.times <= 1;
    if (used || this.#isOver(mode)) this.#modes.delete(type);
    else if (mode.times !== null) this.#modes.set(type, { ...mode, times: mode.times - 1 });
    return this.#isOver(mode) ? null : mode.failure;
  }

  #isOver({ until }: FailureMode): boolean {
    return until !== null && this.#clock() >= until;
  }
}
