import { Temporal } from 'temporal-polyfill';
import { TimeTextInvalid } from './errors.ts';

/** The zone in which days of the acts are reckoned unless an office says otherwise. */
export const DEFAULT_ZONE = 'Asia/Almaty';

/**
 * The instant an ISO 8601 duration after `from`. Days, months and years are calendar time in the zone (a day may have
 * 23 or 25 hours where the zone's offset changes); hours and below are exact.
 * @throws TimeTextInvalid
 */
export function addDuration(from: Date, duration: string, zone: string = DEFAULT_ZONE): Date {
  let parsed: Temporal.Duration;
  try {
    parsed = Temporal.Duration.from(duration);
  } catch {
    throw new TimeTextInvalid(duration, 'ISO 8601 duration');
  }
  const end = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone).add(parsed);
  return new Date(end.epochMilliseconds);
}
