import { SystemUnavailable } from './errors.ts';
import type { CallContext, Operation, Operations } from './operation.ts';

/**
 * How one call fails:
 * - `unavailable`: the system was not reached, nothing happened;
 * - `lost-answer`: it did what it was asked, and the answer was lost on the way;
 * - `broken-answer`: it answered what no schema knows;
 * - `silent`: it never answers; the call ends when it is aborted.
 */
export type Failure = 'unavailable' | 'lost-answer' | 'broken-answer' | 'silent';

/** By operation type: how its next calls fail, in order. Once used up, the operation answers. */
export type FailurePlan = Readonly<Record<string, readonly Failure[]>>;

/**
 * The operations, failing by plan: for tests of retries and incidents.
 * @throws TypeError where the plan names an operation that does not exist
 */
export function withFailures(operations: Operations, plan: FailurePlan): Operations {
  const failing = Object.entries(plan).map(([type, failures]): [string, Operation] => {
    const operation = operations.get(type);
    if (operation === undefined) throw new TypeError(`no operation ${type}`);
    return [type, failBefore(operation, failures)];
  });
  return new Map([...operations, ...failing]);
}

function failBefore(operation: Operation, failures: readonly Failure[]): Operation {
  const left = [...failures];
  return {
    ...operation,
    call: async (input, context) => {
      const failure = left.shift();
      return failure === undefined ? operation.call(input, context) : failOnce(failure, operation, input, context);
    },
  };
}

/** One call that fails so. */
export async function failOnce(failure: Failure, operation: Operation, input: unknown, context: CallContext): Promise<unknown> {
  switch (failure) {
    case 'broken-answer':
      return { unheardOf: true };
    case 'silent':
      return untilAborted(context.signal);
    case 'lost-answer':
      await operation.call(input, context);
      throw new SystemUnavailable(operation.type, 'the connection broke before the answer');
    case 'unavailable':
    default:
      throw new SystemUnavailable(operation.type, 'no connection');
  }
}

async function untilAborted(signal: AbortSignal): Promise<never> {
  const ended = Promise.withResolvers<never>();
  const end = (): void => ended.reject(signal.reason);
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return ended.promise;
}
