import { Temporal } from 'temporal-polyfill';
import { addDuration } from '../calendar/add-duration.ts';
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { addBusinessDays } from '../calendar/business-days.ts';
import { MissingCalendar } from './errors.ts';
import type { MovedClock } from './moved-clock.ts';

/** How far a clock is moved on. Days are calendar days in the zone of the calendar. */
export interface Span {
  readonly weeks?: number;
  readonly days?: number;
  /** Working days, by the calendars there are; the time of day stays. */
  readonly businessDays?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** What the clock moves: the work that falls due on the way. */
export interface DueWorkOf {
  /** The next instant something falls due; null for never. */
  nextDueAt(): Promise<string | null>;
  /** Does what is due now, until everything waits. */
  settle(): Promise<void>;
}

/**
 * The clock of a flow: it stands still until it is moved. On the way it stops wherever something falls due, in order:
 * timers fire, jobs are tried again, deadlines pass, each at its own instant. No real time passes.
 */
export class FlowClock {
  readonly #clock: MovedClock;
  readonly #calendar: BusinessCalendar;
  readonly #work: DueWorkOf;

  constructor(clock: MovedClock, calendar: BusinessCalendar, work: DueWorkOf) {
    this.#clock = clock;
    this.#calendar = calendar;
    this.#work = work;
  }

  get now(): Date {
    return this.#clock.now();
  }

  /** Now, as the calendar's zone reads it: `2026-03-02T09:00:00`. */
  get local(): string {
    return localTime(this.now, this.#calendar.zone);
  }

  /** Moves on by so much: `{ days: 3 }`, or an ISO 8601 duration. @throws MissingCalendar, TimeTextInvalid */
  async advance(span: Span | string): Promise<void> {
    await this.advanceTo(typeof span === 'string' ? addDuration(this.now, span, this.#calendar.zone) : this.#after(span));
  }

  /** Moves on to an instant; a text without an offset is read in the calendar's zone. Never back. */
  async advanceTo(instant: Date | string): Promise<void> {
    const until = typeof instant === 'string' ? readInstant(instant, this.#calendar.zone) : instant;
    for (;;) {
      const next = await this.#work.nextDueAt();
      if (next === null || Date.parse(next) > until.getTime()) break;
      if (Date.parse(next) > this.now.getTime()) this.#clock.set(new Date(next));
      await this.#work.settle();
    }
    // A slow system may have taken longer than that.
    if (until.getTime() > this.now.getTime()) this.#clock.set(until);
    await this.#work.settle();
  }

  /** Moves on to the next instant something falls due, and does it. Answers the instant; null where nothing ever does. */
  async advanceToNext(): Promise<Date | null> {
    const next = await this.#work.nextDueAt();
    if (next === null) return null;
    await this.advanceTo(new Date(next));
    return this.now;
  }

  #after({ weeks = 0, days = 0, businessDays = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span): Date {
    const { zone } = this.#calendar;
    const start = Temporal.Instant.fromEpochMilliseconds(this.now.getTime()).toZonedDateTimeISO(zone);
    const worked = businessDays === 0 ? null : addBusinessDays(this.#calendar, start.toPlainDate(), businessDays);
    if (businessDays !== 0 && worked === null) throw new MissingCalendar(this.local);
    const day = worked?.day ?? start.toPlainDate();
    const moved = day.toZonedDateTime({ timeZone: zone, plainTime: start.toPlainTime() });
    return new Date(moved.add({ weeks, days, hours, minutes, seconds, milliseconds }).epochMilliseconds);
  }
}

/** An instant of a text: with an offset or `Z` as it says, else in the zone. */
export function readInstant(text: string, zone: string): Date {
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text)) return new Date(Temporal.Instant.from(text).epochMilliseconds);
  return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds);
}

/** An instant as the zone reads it, to the millisecond where it has any: `2026-03-02T23:59:59.999`. */
export function localTime(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDateTime().toString();
}
