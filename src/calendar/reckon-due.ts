import type { Temporal } from 'temporal-polyfill';
import { addDuration } from './add-duration.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import { addBusinessDays, type ReckonedDay, workingDayFrom } from './business-days.ts';
import { dayBegins } from './day-begins.ts';

const HOUR_MS = 3_600_000;
/** A calendar day has 23 hours where the zone's offset goes forward. */
const SHORTEST_DAY_MS = 23 * HOUR_MS;

/** A deadline as an act sets it: calendar time, or business days. Absent and null: the act does not say. */
export interface DeadlineTerms {
  /** ISO 8601. */
  readonly duration: string | null;
  readonly businessDays?: number | null;
  /** Whether the day it begins on is the first of its business days. By default it is not. */
  readonly countsReceiptDay?: boolean | null;
  /** Whether the result is to be issued within the days. Where not, it may be issued on the working day after them. */
  readonly countsIssueDay?: boolean | null;
}

/** When something must be done. */
export interface Due {
  /** Null where the act sets no term, or where it is undetermined. */
  readonly at: Date | null;
  /** `undetermined`: a year has no calendar. `provisional`: a calendar it rests on is not confirmed. */
  readonly state: 'none' | 'settled' | 'provisional' | 'undetermined';
  /** An hour or more: once it has passed the case is overdue. */
  readonly binding: boolean;
}

const NONE: Due = { at: null, state: 'none', binding: false };

/**
 * When what began at `from` must be done. Terms shorter than a day are clock time. Longer ones end with a day: at its
 * last millisecond, as a term in days runs until midnight; where that day is off, with the next working day.
 * @throws TimeTextInvalid
 */
export function reckonDue(terms: DeadlineTerms | null, from: Date, calendar: BusinessCalendar): Due {
  const businessDays = terms?.businessDays ?? null;
  if (terms !== null && businessDays !== null) return endOf(lastDay(terms, businessDays, calendar.dayOf(from), calendar), calendar);
  const duration = terms?.duration ?? null;
  if (duration === null) return NONE;
  const end = addDuration(from, duration, calendar.zone);
  const length = end.getTime() - from.getTime();
  if (length < SHORTEST_DAY_MS) return { at: end, state: 'settled', binding: length >= HOUR_MS };
  return endOf(workingDayFrom(calendar, calendar.dayOf(end)), calendar);
}

function lastDay(terms: DeadlineTerms, businessDays: number, begin: Temporal.PlainDate, calendar: BusinessCalendar): ReckonedDay | null {
  const before = terms.countsReceiptDay === true ? begin.subtract({ days: 1 }) : begin;
  return addBusinessDays(calendar, before, businessDays + (terms.countsIssueDay === false ? 1 : 0));
}

function endOf(last: ReckonedDay | null, { zone }: BusinessCalendar): Due {
  if (last === null) return { at: null, state: 'undetermined', binding: true };
  const at = new Date(dayBegins(last.day.toString(), 1, zone).getTime() - 1);
  return { at, state: last.provisional ? 'provisional' : 'settled', binding: true };
}
