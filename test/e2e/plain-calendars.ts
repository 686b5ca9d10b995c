import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CalendarYear } from '../../src/calendar/calendar-year.ts';

/**
 * A copy of the project's diagrams with calendars of last year, this and the next in which nothing but weekends is off:
 * what is overdue then hangs on no year's holidays, nor on which years the project has calendars of.
 */
export async function plainCalendars(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'reglament-calendars-'));
  await cp(resolve(import.meta.dirname, '../../diagrams'), path, { recursive: true });
  await rm(join(path, 'calendars'), { recursive: true });
  await mkdir(join(path, 'calendars'));
  const now = new Date().getFullYear();
  for (const year of [now - 1, now, now + 1]) {
    const plain: CalendarYear = { country: 'KZ', year, state: year > now ? 'provisional' : 'confirmed', note: 'Только выходные.', sources: {}, daysOff: [], workingDays: [] };
    await writeFile(join(path, `calendars/kz-${year}.json`), JSON.stringify(plain));
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
