import { BrokenAnswer, InputRejected, SystemRefused, SystemUnavailable } from '../adapters/port.ts';
import { itemKey, type Case, type OpenJob } from '../cases/case.ts';
import { EngineError, EngineThreadLost } from '../engine/errors.ts';
import { ReglamentError } from '../errors.ts';
import { backoff } from './backoff.ts';
import { record, type Cause } from './change.ts';
import { OperationUnknown } from './errors.ts';
import type { RandomSource } from './parts.ts';

/** How long a job waits for a system that is down before it is told like any other failure, in milliseconds. */
const PATIENCE_MS = 60 * 60_000;
/** Jobs that wait for the same system ask it again spread over this time, in milliseconds. */
const SPREAD_MS = 2_000;

/**
 * The case after a failed try of a job. A failure that time may heal is tried again with growing waits; the last one,
 * and any that asking again cannot heal (an answer no schema knows, a fault of the diagram), becomes an incident: the
 * token stays, and a person has it tried again.
 *
 * @param askAgainAt where the system is known to be down: when it is asked again. Such a try does not count, for it says
 * nothing of this job; otherwise an outage would leave an incident in every case. After an hour it counts all the same.
 */
export function jobFailed(
  subject: Case,
  job: OpenJob,
  error: unknown,
  retries: number,
  random: RandomSource,
  cause: Cause,
  askAgainAt: Date | null = null,
): Case {
  const waits = error instanceof SystemUnavailable && askAgainAt !== null;
  if (waits && !isImpatient(job, cause.at)) return postponed(subject, job, askAgainAt, random, cause, error);
  const attempts = job.attempts + 1;
  const incident = attempts >= retries || !mayHeal(error);
  const { waitsSince, ...own } = job;
  const changed: OpenJob = {
    ...own,
    ...(waits && waitsSince !== undefined ? { waitsSince } : {}),
    attempts,
    nextAttemptAt: incident ? null : new Date(cause.at.getTime() + backoff(attempts, random)).toISOString(),
    incident: incident ? { reason: reasonOf(error), code: codeOf(error), at: cause.at.toISOString() } : null,
  };
  return record(withJob(subject, changed), cause, {
    type: incident ? 'incident-opened' : 'job-failed',
    element: job.element,
    pass: job.pass,
    operation: job.operation,
    attempt: attempts,
    reason: codeOf(error),
  });
}

/** The job tried again when its system is. The journal tells of the first time only: nothing happens until the last. */
function postponed(subject: Case, job: OpenJob, askAgainAt: Date, random: RandomSource, cause: Cause, error: SystemUnavailable): Case {
  const from = Math.max(askAgainAt.getTime(), cause.at.getTime());
  const nextAttemptAt = new Date(from + random.below(SPREAD_MS) + 1).toISOString();
  const waiting = withJob(subject, { ...job, nextAttemptAt, waitsSince: job.waitsSince ?? cause.at.toISOString() });
  if (job.waitsSince !== undefined) return waiting;
  const { element, pass, operation, attempts } = job;
  return record(waiting, cause, { type: 'job-failed', element, pass, operation, attempt: attempts + 1, reason: error.code });
}

function isImpatient({ waitsSince }: OpenJob, now: Date): boolean {
  return waitsSince !== undefined && now.getTime() - Date.parse(waitsSince) >= PATIENCE_MS;
}

function withJob(subject: Case, changed: OpenJob): Case {
  return { ...subject, jobs: subject.jobs.map((other) => (itemKey(other) === itemKey(changed) ? changed : other)) };
}

function mayHeal(error: unknown): boolean {
  return !(
    error instanceof BrokenAnswer ||
    error instanceof InputRejected ||
    error instanceof SystemRefused ||
    error instanceof OperationUnknown ||
    (error instanceof EngineError && !(error instanceof EngineThreadLost))
  );
}

function codeOf(error: unknown): string {
  return error instanceof ReglamentError ? error.code : 'unforeseen';
}

function reasonOf(error: unknown): string {
  return error instanceof ReglamentError ? error.message : 'the adapter failed for an unforeseen reason';
}
