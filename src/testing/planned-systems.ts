import { isDeepStrictEqual } from 'node:util';
import { addDuration } from '../calendar/add-duration.ts';
import { BrokenAnswer, SystemRefused, SystemUnavailable } from '../adapters/errors.ts';
import { type Failure, failOnce } from '../adapters/failures.ts';
import type { CallContext, Operation, Operations } from '../adapters/operation.ts';
import { systemOf } from '../adapters/system-of.ts';
import type { PlannedAnswer, Scenario } from '../definitions/scenarios.ts';
import type { MovedClock } from './moved-clock.ts';

/** A way of failing that a run met with. */
export interface MetFailure {
  readonly element: string;
  readonly failure: Failure;
}

/** The systems as a scenario plans them, and the failures that came of it. */
export interface PlannedSystems {
  readonly operations: Operations;
  readonly met: readonly MetFailure[];
}

/** What a slow system takes, and what a call that is never answered is given up after: no real time passes in a run. */
const SLOW_MS = 3_000;
const GIVEN_UP_MS = 5_000;

/**
 * The operations with the answers of the scenario laid before them, call by call at each element, and time taken from
 * the clock where the scenario says so. Notes every way of failing that an element met with, planned or of the stub.
 */
export function planSystems(
  operations: Operations,
  { answers = {}, waits = {} }: Pick<Scenario, 'answers' | 'waits'>,
  clock: MovedClock,
): PlannedSystems {
  const left = new Map(Object.entries(answers).map(([element, planned]) => [element, [planned].flat()]));
  const calls = new Map<string, number>();
  const met: MetFailure[] = [];

  async function call(operation: Operation, input: unknown, context: CallContext): Promise<unknown> {
    const { element } = context;
    // What was signed is formed anew under the key of its draft: no call of the scenario's.
    if (context.signatory !== null) return operation.call(input, context);
    const note = (failure: Failure): void => void met.push({ element, failure });
    const turn = (calls.get(element) ?? 0) + 1;
    calls.set(element, turn);
    // A task's own wait has passed before its completion asks anything.
    const wait = context.person === null ? waitOf(waits[element], turn) : null;
    if (wait !== null) clock.set(addDuration(clock.now(), wait));
    const planned = left.get(element)?.shift();
    if (planned === undefined) return watched(operation, () => operation.call(input, context), input, note);
    if (typeof planned !== 'string') return watched(operation, async () => planned, input, note);
    note(planned);
    if (planned === 'slow') clock.advance(SLOW_MS);
    if (planned !== 'time-out') return failOnce(planned, operation, input, context, 0);
    clock.advance(GIVEN_UP_MS);
    throw new SystemUnavailable(systemOf(operation.type), `no answer within ${GIVEN_UP_MS} ms`);
  }

  return {
    met,
    operations: new Map(
      [...operations].map(([type, operation]) => [type, { ...operation, call: (input, context) => call(operation, input, context) }]),
    ),
  };
}

/** The planned waits of an element as they are at this pass or call, or null. */
export function waitOf(waits: string | readonly string[] | undefined, turn: number): string | null {
  if (waits === undefined) return null;
  return typeof waits === 'string' ? waits : (waits[turn - 1] ?? null);
}

/** What is still planned for an element is not known outside; how much was, is. */
export function plannedCalls({ answers = {} }: Pick<Scenario, 'answers'>, element: string): number {
  const planned: PlannedAnswer | readonly PlannedAnswer[] | undefined = answers[element];
  return planned === undefined ? 0 : [planned].flat().length;
}

/** The answer, and which way of failing it is by itself: what the system says of what it does not know, or a refusal. */
async function watched(operation: Operation, ask: () => Promise<unknown>, input: unknown, note: (failure: Failure) => void): Promise<unknown> {
  try {
    const answer = await ask();
    for (const failure of amissAs(operation, input, answer)) note(failure);
    if (!operation.result.safeParse(answer).success) note('broken-answer');
    return answer;
  } catch (error) {
    if (error instanceof SystemRefused) note('refused');
    else if (error instanceof BrokenAnswer) note('broken-answer');
    else if (error instanceof SystemUnavailable) note('down');
    throw error;
  }
}

/** The ways of failing that an answer is by itself: what the system says of what it does not know. */
export function amissAs(operation: Operation, input: unknown, answer: unknown): readonly Failure[] {
  return (['not-found', 'mismatch'] as const).filter((failure) => {
    const amiss = operation.amiss?.[failure];
    if (amiss === undefined) return false;
    try {
      return isDeepStrictEqual(amiss(input), answer);
    } catch {
      // It says so by refusing the form, and this call did not.
      return false;
    }
  });
}
