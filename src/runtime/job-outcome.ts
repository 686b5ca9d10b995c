import { BrokenAnswer, InputRejected, SystemRefused } from '../adapters/port.ts';
import { itemKey, type Case, type OpenJob } from '../cases/case.ts';
import { EngineError } from '../engine/errors.ts';
import { ReglamentError } from '../errors.ts';
import { backoff } from './backoff.ts';
import { record, type Cause } from './change.ts';
import { OperationUnknown } from './errors.ts';
import type { RandomSource } from './parts.ts';

/**
 * The case after a failed try of a job. A failure that time may heal is tried again with growing waits; the last one,
 * and any that asking again cannot heal (an answer no schema knows, a fault of the diagram), becomes an incident: the
 * token stays, and a person has it tried again.
 */
export function jobFailed(
  subject: Case,
  job: OpenJob,
  error: unknown,
  retries: number,
  random: RandomSource,
  cause: Cause,
): Case {
  const attempts = job.attempts + 1;
  const incident = attempts >= retries || !mayHeal(error);
  const reason = reasonOf(error);
  const changed: OpenJob = {
    ...job,
    attempts,
    nextAttemptAt: incident ? null : new Date(cause.at.getTime() + backoff(attempts, random)).toISOString(),
    incident: incident ? { reason, code: codeOf(error), at: cause.at.toISOString() } : null,
  };
  const jobs = subject.jobs.map((other) => (itemKey(other) === itemKey(job) ? changed : other));
  return record({ ...subject, jobs }, cause, {
    type: incident ? 'incident-opened' : 'job-failed',
    element: job.element,
    pass: job.pass,
    operation: job.operation,
    attempt: attempts,
    reason: codeOf(error),
  });
}

function mayHeal(error: unknown): boolean {
  return !(
    error instanceof BrokenAnswer ||
    error instanceof InputRejected ||
    error instanceof SystemRefused ||
    error instanceof OperationUnknown ||
    error instanceof EngineError
  );
}

function codeOf(error: unknown): string {
  return error instanceof ReglamentError ? error.code : 'unforeseen';
}

function reasonOf(error: unknown): string {
  return error instanceof ReglamentError ? error.message : 'the adapter failed for an unforeseen reason';
}
