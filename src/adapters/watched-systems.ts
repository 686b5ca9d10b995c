import type { Operation, Operations } from './operation.ts';
import { SystemBreaker, type BreakerLimits, type SystemState } from './system-breaker.ts';
import { isOfState, systemOf } from './system-of.ts';

/** The operations, with a breaker before each system of the state; what the office does for itself has none. */
export class WatchedSystems {
  readonly operations: Operations;
  readonly #breakers = new Map<string, SystemBreaker>();

  constructor(operations: Operations, clock: () => Date, limits?: BreakerLimits) {
    for (const system of new Set([...operations.keys()].filter(isOfState).map(systemOf))) {
      this.#breakers.set(system, new SystemBreaker(system, clock, limits));
    }
    this.operations = new Map([...operations].map(([type, operation]) => [type, this.#watched(operation)]));
  }

  /** How each system has been lately. */
  states(): readonly SystemState[] {
    return [...this.#breakers.values()].map((breaker) => breaker.state());
  }

  #watched(operation: Operation): Operation {
    const breaker = this.#breakers.get(systemOf(operation.type));
    if (breaker === undefined) return operation;
    return {
      ...operation,
      askAgainAt: () => breaker.askAgainAt,
      call: (input, context) => breaker.run(operation.type, context.signal, () => operation.call(input, context)),
    };
  }
}
