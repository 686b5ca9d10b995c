import type { Case } from '../cases/case.ts';
import { nextPassing, type WithDeadlines } from '../cases/deadline.ts';

/**
 * When a case wants to be woken next: the earliest try of a job, due time of a timer or passing of a deadline; null for
 * never.
 */
export function nextDueAt(subject: Pick<Case, 'timers'> & WithDeadlines): string | null {
  const instants = [...subject.jobs.map((job) => job.nextAttemptAt), ...subject.timers.map((timer) => timer.dueAt), nextPassing(subject)];
  return instants.filter((at) => at !== null).toSorted()[0] ?? null;
}
