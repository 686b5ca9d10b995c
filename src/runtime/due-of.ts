import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { type DeadlineTerms, reckonDue } from '../calendar/reckon-due.ts';
import type { DeadlineFacts } from '../cases/deadline.ts';

/** A deadline as a case, a task or a job keeps it. */
export type KeptDue = { readonly dueAt: string | null } & DeadlineFacts;

/** The deadline of what began at `from`, as it is kept. @throws TimeTextInvalid */
export function dueOf(terms: DeadlineTerms | null, from: Date, calendar: BusinessCalendar): KeptDue {
  const { at, state, binding } = reckonDue(terms, from, calendar);
  return {
    dueAt: at?.toISOString() ?? null,
    ...((state === 'provisional' || state === 'undetermined') && { dueState: state }),
    ...(binding && { binding }),
  };
}

/** The service's deadline: always binding, so it does not say so. @throws TimeTextInvalid */
export function serviceDueOf(terms: DeadlineTerms | null, from: Date, calendar: BusinessCalendar): Omit<KeptDue, 'binding'> {
  const { binding: _binding, ...due } = dueOf(terms, from, calendar);
  return due;
}
