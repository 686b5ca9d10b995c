import { Temporal } from 'temporal-polyfill';
import { DEFAULT_ZONE } from './add-duration.ts';

/** The instant at which the calendar day `2026-11-22` begins in the zone; `later` counts days on from it. */
export function dayBegins(date: string, later = 0, zone: string = DEFAULT_ZONE): Date {
  const day = Temporal.PlainDate.from(date).add({ days: later });
  return new Date(day.toZonedDateTime(zone).epochMilliseconds);
}
