import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BusinessCalendar } from './calendar/business-calendar.ts';
import { type CalendarYear, readCalendarYear } from './calendar/calendar-year.ts';
import { CalendarInvalid } from './calendar/errors.ts';

/** The calendars of a folder of diagrams. */
export interface Calendars {
  readonly calendar: BusinessCalendar;
  /** Files that could not be read: their years count as years without a calendar. */
  readonly faults: readonly CalendarInvalid[];
}

/** Reads every `calendars/kz-<year>.json` below a folder of diagrams; a folder without calendars holds none. */
export async function readCalendars(diagramsDir: string): Promise<Calendars> {
  const years: CalendarYear[] = [];
  const faults: CalendarInvalid[] = [];
  for (const file of await calendarFiles(join(diagramsDir, 'calendars'))) {
    try {
      years.push(await readCalendar(file));
    } catch (error) {
      if (!(error instanceof CalendarInvalid)) throw error;
      faults.push(error);
    }
  }
  return { calendar: new BusinessCalendar(years), faults };
}

const SHIPPED = resolve(import.meta.dirname, '../diagrams');

/** The days of a folder of diagrams for trying it: its own calendars, and where it has none those the product ships. */
export async function calendarToTry(diagramsDir: string): Promise<BusinessCalendar> {
  const { calendar } = await readCalendars(diagramsDir);
  return calendar.years.length > 0 || diagramsDir === SHIPPED ? calendar : (await readCalendars(SHIPPED)).calendar;
}

async function readCalendar(file: string): Promise<CalendarYear> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CalendarInvalid(file, error instanceof Error ? error.message : 'unreadable');
  }
  return readCalendarYear(json, file);
}

async function calendarFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => /^kz-\d{4}\.json$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}
