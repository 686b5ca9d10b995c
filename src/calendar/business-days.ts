import type { Temporal } from 'temporal-polyfill';
import type { BusinessCalendar } from './business-calendar.ts';

/** A day that was counted to. */
export interface ReckonedDay {
  readonly day: Temporal.PlainDate;
  /** A day on the way lies in a year whose calendar is provisional. */
  readonly provisional: boolean;
}

/**
 * The `count`-th working day after `day`, which itself does not count; null where the way there leads through a year
 * without a calendar.
 * @param count 1 or more
 */
export function addBusinessDays(calendar: BusinessCalendar, day: Temporal.PlainDate, count: number): ReckonedDay | null {
  let at = day;
  let provisional = false;
  for (let left = count; left > 0; ) {
    at = at.add({ days: 1 });
    const works = calendar.isWorkingDay(at);
    if (works === null) return null;
    provisional ||= calendar.stateAt(at) === 'provisional';
    if (works) left -= 1;
  }
  return { day: at, provisional };
}

/** The day itself where it is worked, else the next working day; null where no calendar tells. */
export function workingDayFrom(calendar: BusinessCalendar, day: Temporal.PlainDate): ReckonedDay | null {
  return addBusinessDays(calendar, day.subtract({ days: 1 }), 1);
}
