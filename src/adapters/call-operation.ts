import type { z } from 'zod';
import { BrokenAnswer, InputRejected, SystemUnavailable } from './errors.ts';
import type { CallContext, Operation } from './operation.ts';
import { systemOf } from './system-of.ts';

export interface CallLimits {
  /** How long the system may take to answer, in milliseconds. */
  readonly timeoutMs: number;
}

/** What the caller says of the call; the signal is made here. */
export type CallerContext = Omit<CallContext, 'signal'>;

/**
 * Asks one operation: the input is cut down to what its schema names, the answer is checked on the way out. A call that
 * takes too long is given up and its signal aborted; its effect, if it had one, is found again under the same key.
 * @throws InputRejected, SystemUnavailable, BrokenAnswer, CompletionRefused
 */
export async function callOperation(
  operation: Operation,
  rawInput: unknown,
  context: CallerContext,
  { timeoutMs }: CallLimits,
): Promise<unknown> {
  const input = operation.input.safeParse(rawInput);
  if (!input.success) throw new InputRejected(operation.type, reasonOf(input.error));
  const abort = new AbortController();
  const tooLate = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    // Reject first: a call that ends itself on the signal must not be heard before the reason.
    tooLate.reject(new SystemUnavailable(systemOf(operation.type), `no answer within ${timeoutMs} ms`));
    abort.abort();
  }, timeoutMs);
  try {
    const answer = await Promise.race([operation.call(input.data, { ...context, signal: abort.signal }), tooLate.promise]);
    const result = operation.result.safeParse(answer);
    if (!result.success) throw new BrokenAnswer(operation.type, reasonOf(result.error));
    return result.data;
  } finally {
    clearTimeout(timer);
  }
}

/** Places and rules, no values: it is written to the journal of incidents and to logs. */
function reasonOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ');
}
