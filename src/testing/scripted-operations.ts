import { type Failure, failOnce, failuresOf } from '../adapters/failures.ts';
import { checkAnswer, SystemUnavailable, type CallContext, type Operation, type Operations } from '../adapters/port.ts';
import { ScriptedAnswerUnfit, ScriptedFailureUnfit, ScriptUnasked } from './errors.ts';
import type { MovedClock } from './moved-clock.ts';
import { nearest } from './nearest.ts';
import type { Reply, Script, ScriptedCall } from './script.ts';

/** How long a slow system takes, in milliseconds of the test's clock. */
const SLOW_MS = 3_000;

/** A call an adapter got. */
export interface RecordedCall extends ScriptedCall {
  /** What it answered; null where it failed. */
  readonly answer: unknown;
  /** Stable code of how it failed; null where it answered. */
  readonly failure: string | null;
  /** The way of failing its script asked for; null where it asked for none. */
  readonly scripted: Failure | null;
}

export interface ScriptedParts {
  readonly clock: MovedClock;
  /** How long a call may take, in milliseconds. */
  readonly limitMs: number;
  /** Keys of the input that are never written down. */
  readonly secrets: ReadonlySet<string>;
  readonly onCall: (call: RecordedCall) => void;
  /** Told of a script that answers what no schema knows: the runtime would take it for a fault of the system. */
  readonly onFault: (error: Error) => void;
}

/**
 * The operations as the scripts have them, each call written down; those without a script are as they were. Time that a
 * system takes passes on the clock of the test: nothing waits.
 * @throws ScriptUnasked, ScriptedAnswerUnfit, ScriptedFailureUnfit
 */
export function scriptOperations(
  operations: Operations,
  scripts: Readonly<Record<string, Script>>,
  parts: ScriptedParts,
): Operations {
  for (const [type, script] of Object.entries(scripts)) {
    const operation = operations.get(type);
    if (operation === undefined) throw new ScriptUnasked(type, nearest(type, operations.keys()));
    for (const reply of script.known) refuseUnfit(operation, reply);
  }
  return new Map([...operations].map(([type, operation]) => [type, scripted(operation, scripts[type], parts)]));
}

function refuseUnfit(operation: Operation, reply: Reply): void {
  if (reply.kind === 'answer') {
    const checked = checkAnswer(operation, reply.answer);
    if ('faults' in checked) throw new ScriptedAnswerUnfit(operation.type, checked.faults);
  }
  if (reply.kind === 'failure' && !failuresOf(operation).includes(reply.failure)) {
    throw new ScriptedFailureUnfit(operation.type, reply.failure, failuresOf(operation));
  }
}

function scripted(operation: Operation, script: Script | undefined, parts: ScriptedParts): Operation {
  let calls = 0;
  return {
    ...operation,
    call: async (input, context) => {
      calls += 1;
      const { type } = operation;
      const { element, caseId, now } = context;
      const seen = Object.entries(input as Readonly<Record<string, unknown>>).filter(([name]) => !parts.secrets.has(name));
      const call: ScriptedCall = { operation: type, element, caseId, number: calls, input: Object.fromEntries(seen), now };
      const reply = await replyOf(operation, script, call).catch((error: unknown) => {
        parts.onFault(error instanceof Error ? error : new Error(String(error)));
        throw error;
      });
      const scripted = reply.kind === 'failure' ? reply.failure : null;
      try {
        const answer = await answerOf(operation, reply, input, context, parts);
        parts.onCall({ ...call, answer, failure: null, scripted });
        return answer;
      } catch (error) {
        parts.onCall({ ...call, answer: null, failure: codeOf(error), scripted });
        throw error;
      }
    },
  };
}

async function replyOf(operation: Operation, script: Script | undefined, call: ScriptedCall): Promise<Reply> {
  const reply = (await script?.reply(call)) ?? { kind: 'usual' };
  refuseUnfit(operation, reply);
  return reply;
}

async function answerOf(
  operation: Operation,
  reply: Reply,
  input: unknown,
  context: CallContext,
  { clock, limitMs }: ScriptedParts,
): Promise<unknown> {
  if (reply.kind === 'answer') return reply.answer;
  if (reply.kind === 'usual') return operation.call(input, context);
  if (reply.failure === 'slow') {
    clock.advance(SLOW_MS);
    return operation.call(input, context);
  }
  if (reply.failure === 'time-out') {
    clock.advance(limitMs);
    throw new SystemUnavailable(operation.type.split('.', 1)[0] ?? operation.type, `no answer within ${limitMs} ms`);
  }
  return failOnce(reply.failure, operation, input, context);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unforeseen';
}
