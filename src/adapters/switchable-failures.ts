import { failOnce, type Failure } from './failures.ts';
import type { Operation, Operations } from './operation.ts';

/** How an operation is made to fail, and how often. */
export interface FailureMode {
  readonly failure: Failure;
  /** How many more calls fail; null: every one until it is switched off. */
  readonly times: number | null;
}

/**
 * The operations with a switch on each, for training: switched on, calls fail as the mode says; a mode that has been
 * used up switches itself off. Kept in memory: a restart ends every training.
 */
export class SwitchableFailures {
  readonly operations: Operations;
  readonly #modes = new Map<string, FailureMode>();

  constructor(operations: Operations) {
    this.operations = new Map([...operations].map(([type, operation]) => [type, this.#switched(operation)]));
  }

  /** The switches that are on, by operation. */
  modes(): ReadonlyMap<string, FailureMode> {
    return new Map(this.#modes);
  }

  /** Switches an operation; null switches it off. Answers false where there is no such operation. */
  set(type: string, mode: FailureMode | null): boolean {
    if (!this.operations.has(type)) return false;
    if (mode === null) this.#modes.delete(type);
    else this.#modes.set(type, mode);
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
    if (mode.times !== null) this.set(type, mode.times > 1 ? { ...mode, times: mode.times - 1 } : null);
    return mode.failure;
  }
}
