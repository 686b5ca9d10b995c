import type { Case } from '../cases/case.ts';

/** When a case wants to be woken next: the earliest try of a job or due time of a timer; null for never. */
export function nextDueAt(subject: Pick<Case, 'jobs' | 'timers'>): string | null {
  const tries = subject.jobs.flatMap((job) => job.nextAttemptAt ?? []);
  return [...tries, ...subject.timers.map((timer) => timer.dueAt)].toSorted()[0] ?? null;
}
