import { z } from 'zod';
import { CalendarInvalid } from './errors.ts';

/** Whether the year's days are settled, or drawn up by the law alone before the year's transfers are known. */
const stateSchema = z.enum(['confirmed', 'provisional']);
export type CalendarState = z.infer<typeof stateSchema>;

/** Calendar day, `2026-11-22`. */
const day = z.iso.date();

/** One year's calendar of working days, of a five-day week: `diagrams/calendars/kz-<year>.json`. */
export const calendarYearSchema = z.strictObject({
  $schema: z.string().optional(),
  country: z.literal('KZ'),
  year: z.int().min(1991).max(2200),
  state: stateSchema,
  /** What of the file is derived by a rule and how it was checked. */
  note: z.string(),
  /** What the days rest on, by a name of the file's own. */
  sources: z.record(z.string(), z.strictObject({ title: z.string(), link: z.url({ protocol: /^https?$/ }).optional() })),
  /** Days that are off beside Saturdays and Sundays; holidays that fall on one are named too. */
  daysOff: z.array(
    z.strictObject({
      date: day,
      name: z.string(),
      /**
       * `holiday`: where it falls on a weekend the next working day is off in its stead (`moved`). `day-off`: off, and
       * never moved. `transfer`: off in exchange for a weekend day that is worked.
       */
      kind: z.enum(['holiday', 'day-off', 'moved', 'transfer']),
      /** Of a `moved` day the holiday, of a `transfer` the day worked instead. */
      of: day.optional(),
      /** Name of one of `sources`. */
      source: z.string(),
    }),
  ),
  /** Saturdays and Sundays that are worked. */
  workingDays: z.array(
    z.strictObject({
      date: day,
      /** The day that is off in exchange; it may lie in another year. */
      for: day,
      source: z.string(),
    }),
  ),
});
export type CalendarYear = z.infer<typeof calendarYearSchema>;

/**
 * Reads one year's calendar out of parsed JSON.
 * @param file what to call it in an error
 * @throws CalendarInvalid where the shape is another, a day lies in another year, or a source is not there
 */
export function readCalendarYear(json: unknown, file: string): CalendarYear {
  const read = calendarYearSchema.safeParse(json);
  if (!read.success) throw new CalendarInvalid(file, z.prettifyError(read.error));
  const { year, sources, daysOff, workingDays } = read.data;
  for (const { date, source } of [...daysOff, ...workingDays]) {
    if (!date.startsWith(`${year}-`)) throw new CalendarInvalid(file, `${date} is not in ${year}`);
    if (sources[source] === undefined) throw new CalendarInvalid(file, `${date}: no source "${source}"`);
  }
  return read.data;
}

/** The JSON Schema of a year's calendar, as it lies in `diagrams/schemas/calendar.schema.json`. */
export function calendarJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(calendarYearSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'Working days of a year: calendars/kz-<year>.json', ...rest }, null, 2)}\n`;
}
