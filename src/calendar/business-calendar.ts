import { Temporal } from 'temporal-polyfill';
import { DEFAULT_ZONE } from './add-duration.ts';
import type { CalendarState, CalendarYear } from './calendar-year.ts';

const SATURDAY = 6;

/** Which days are worked, as far as there are calendars. Saturdays and Sundays are off where a year says nothing else. */
export class BusinessCalendar {
  /** The time zone whose days are counted. */
  readonly zone: string;
  readonly #years: ReadonlyMap<number, CalendarYear>;
  readonly #off: ReadonlySet<string>;
  readonly #worked: ReadonlySet<string>;

  constructor(years: readonly CalendarYear[], zone: string = DEFAULT_ZONE) {
    this.zone = zone;
    this.#years = new Map(years.map((year) => [year.year, year]));
    this.#off = new Set(years.flatMap(({ daysOff }) => daysOff.map(({ date }) => date)));
    this.#worked = new Set(years.flatMap(({ workingDays }) => workingDays.map(({ date }) => date)));
  }

  /** The years there are, the earliest first. */
  get years(): readonly CalendarYear[] {
    return [...this.#years.values()].toSorted((a, b) => a.year - b.year);
  }

  /** How far the day's year is settled; null where there is no calendar of it. */
  stateAt(day: Temporal.PlainDate): CalendarState | null {
    return this.#years.get(day.year)?.state ?? null;
  }

  /** Whether the day is worked; null where there is no calendar of its year. */
  isWorkingDay(day: Temporal.PlainDate): boolean | null {
    if (!this.#years.has(day.year)) return null;
    const date = day.toString();
    if (this.#worked.has(date)) return true;
    return day.dayOfWeek < SATURDAY && !this.#off.has(date);
  }

  /** The calendar day of an instant. */
  dayOf(instant: Date): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(this.zone).toPlainDate();
  }
}
