const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const DAY = 24 * 60 * 60;
/** Of a year, a month, a week, a day, an hour, a minute, a second. */
const SECONDS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 60 * 60, 60, 1] as const;

/**
 * Seconds of an ISO 8601 duration of calendar time; a year counts 365 days and a month 30. Null where the text is none.
 * It is for comparing lengths of time: when something is due is reckoned in the calendar, by other means.
 */
export function durationSeconds(duration: string): number | null {
  const parts = DURATION.exec(duration);
  if (parts === null) return null;
  return SECONDS.reduce((sum, seconds, n) => sum + seconds * Number(parts[n + 1] ?? 0), 0);
}
