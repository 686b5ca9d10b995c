import type { BusinessCalendar } from './business-calendar.ts';

/** This year and the next, where there is no calendar of it: deadlines that reach into it are undetermined. */
export function missingYears(calendar: BusinessCalendar, now: Date): readonly number[] {
  const { year } = calendar.dayOf(now);
  return [year, year + 1].filter((wanted) => !calendar.years.some((one) => one.year === wanted));
}
