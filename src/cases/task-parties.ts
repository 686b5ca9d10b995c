import type { Case, OpenTask } from './case.ts';
import type { Subject } from './rights.ts';

/**
 * The one party of the case that the task is for: where the application was taken, the office that renders the service,
 * or the applicant. A colleague at another of the case's offices who holds the same position is none of it.
 */
export function taskParties({ takenAt, applicant }: Subject, { office }: Pick<OpenTask, 'office'>): Subject {
  if (office === null) return applicant === undefined ? {} : { applicant };
  return office === takenAt ? { takenAt: office } : { office };
}

/** Whose staff does the task: of the office that took the application, of the one that renders it; null: the applicant. */
export function taskOffice(
  { office, takenAt }: Pick<Case, 'office' | 'takenAt'>,
  positions: readonly string[],
  taken: boolean,
): string | null {
  if (taken) return takenAt;
  return positions.includes('consumer') ? null : office;
}
