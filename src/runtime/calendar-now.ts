import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { addBusinessDays } from '../calendar/business-days.ts';
import { missingYears } from '../calendar/missing-years.ts';
import type { CalendarNow } from './api.ts';

/** Where the calendars stand at this instant. */
export function calendarNow(calendar: BusinessCalendar, now: Date): CalendarNow {
  const today = calendar.dayOf(now);
  return {
    today: today.toString(),
    next: addBusinessDays(calendar, today, 1)?.day.toString() ?? null,
    years: calendar.years,
    missing: missingYears(calendar, now),
  };
}
