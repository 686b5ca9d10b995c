import { SystemRefused, SystemUnavailable } from './errors.ts';
import type { CallContext, Operation, Operations } from './operation.ts';
import { isOfState, systemOf } from './system-of.ts';
import { waitFor } from './wait-for.ts';

/**
 * How one call fails:
 * - `not-found`: the system knows nothing of what it was asked about, and says so;
 * - `mismatch`: it knows something else, or of somebody else;
 * - `slow`: it answers as it should, after a long while;
 * - `time-out`: it never answers, and does nothing; the call ends when it is aborted;
 * - `refused`: it turns the office away;
 * - `broken-answer`: it answers what no schema knows, and has done nothing;
 * - `duplicate-answer`: the request reaches it twice under one key, and it answers twice;
 * - `lost-answer`: it did what it was asked, and the answer was lost on the way;
 * - `down`: it is not reached, and nothing happens.
 */
export const failures = [
  'not-found',
  'mismatch',
  'slow',
  'time-out',
  'refused',
  'broken-answer',
  'duplicate-answer',
  'lost-answer',
  'down',
] as const;
export type Failure = (typeof failures)[number];

/** How long a slow system takes, in milliseconds: less than the call may take. */
const SLOW_MS = 3_000;

/** By operation type: how its next calls fail, in order. Once used up, the operation answers. */
export type FailurePlan = Readonly<Record<string, readonly Failure[]>>;

/** The ways this operation can fail, in the order of the list: one it cannot fail in is neither offered nor tried. */
export function failuresOf(operation: Operation): readonly Failure[] {
  const { amiss = {}, effect = false } = operation;
  const impossible = new Set<Failure>();
  for (const failure of ['not-found', 'mismatch'] as const) if (amiss[failure] === undefined) impossible.add(failure);
  // Where nothing is done, doing it twice and losing the answer are no more than asking again.
  if (!effect) for (const failure of ['duplicate-answer', 'lost-answer'] as const) impossible.add(failure);
  // Nobody turns the office away from its own registers.
  if (!isOfState(operation.type)) impossible.add('refused');
  return failures.filter((failure) => !impossible.has(failure));
}

/**
 * The operations, failing by plan: for tests and for cases that show a failure.
 * @param slowMs how long a slow call takes
 * @throws TypeError where the plan names an operation that does not exist, or a failure it cannot have
 */
export function withFailures(operations: Operations, plan: FailurePlan, slowMs = SLOW_MS): Operations {
  const failing = Object.entries(plan).map(([type, planned]): [string, Operation] => {
    const operation = operations.get(type);
    if (operation === undefined) throw new TypeError(`no operation ${type}`);
    const wrong = planned.find((failure) => !failuresOf(operation).includes(failure));
    if (wrong !== undefined) throw new TypeError(`${type} cannot fail by ${wrong}`);
    return [type, failBefore(operation, planned, slowMs)];
  });
  return new Map([...operations, ...failing]);
}

function failBefore(operation: Operation, planned: readonly Failure[], slowMs: number): Operation {
  const left = [...planned];
  return {
    ...operation,
    call: async (input, context) => {
      const failure = left.shift();
      return failure === undefined ? operation.call(input, context) : failOnce(failure, operation, input, context, slowMs);
    },
  };
}

/** One call that fails so. */
export async function failOnce(
  failure: Failure,
  operation: Operation,
  input: unknown,
  context: CallContext,
  slowMs = SLOW_MS,
): Promise<unknown> {
  const system = systemOf(operation.type);
  switch (failure) {
    case 'not-found':
    case 'mismatch':
      return operation.amiss?.[failure]?.(input);
    case 'slow':
      await waitFor(slowMs, context.signal);
      return operation.call(input, context);
    case 'time-out':
      return waitFor(null, context.signal);
    case 'refused':
      throw new SystemRefused(system, 'access is denied');
    case 'broken-answer':
      return { unheardOf: true };
    case 'duplicate-answer':
      await operation.call(input, context);
      return operation.call(input, context);
    case 'lost-answer':
      await operation.call(input, context);
      throw new SystemUnavailable(system, 'the connection broke before the answer');
    case 'down':
    default:
      throw new SystemUnavailable(system, 'no connection');
  }
}
