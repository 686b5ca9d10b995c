import { expect } from 'chai';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { calendarJsonSchema, type CalendarYear, readCalendarYear } from '../../src/calendar/calendar-year.ts';
import { missingYears } from '../../src/calendar/missing-years.ts';
import { CalendarInvalid } from '../../src/calendar/errors.ts';
import { readCalendars } from '../../src/read-calendars.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { published, publishedFaults } from './published-calendars.ts';

const works = (date: string): boolean | null => published.isWorkingDay(Temporal.PlainDate.from(date));
const isWeekend = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek > 5;

describe('calendars of working days', () => {
  it('should be there for the years of the acts, this year and the next', () => {
    expect(publishedFaults).to.deep.equal([]);
    expect(published.years.map(({ year, state }) => [year, state])).to.deep.equal([
      ...[2012, 2013, 2014, 2015, 2016, 2025, 2026].map((year) => [year, 'confirmed']),
      [2027, 'provisional'],
    ]);
  });

  it('should have a schema in diagrams/schemas that is current (node src/write-schemas.ts)', async () => {
    expect(await readFile(new URL('../../diagrams/schemas/calendar.schema.json', import.meta.url), 'utf8')).to.equal(calendarJsonSchema());
  });

  for (const { year, daysOff, workingDays } of published.years) {
    const dates = new Set(daysOff.map(({ date }) => date));

    it(`should give each holiday of ${year} on a weekend the next working day, and no other day`, () => {
      const holidays = daysOff.filter(({ kind }) => kind === 'holiday');
      const taken = new Set(daysOff.filter(({ kind }) => kind !== 'moved').map(({ date }) => date));
      const expected = holidays.filter(({ date }) => isWeekend(date)).map(({ date }) => {
        let day = Temporal.PlainDate.from(date).add({ days: 1 });
        while (isWeekend(day.toString()) || taken.has(day.toString())) day = day.add({ days: 1 });
        taken.add(day.toString());
        return [date, day.toString()];
      });
      expect(daysOff.filter(({ kind }) => kind === 'moved').map(({ of, date }) => [of, date])).to.deep.equal(expected);
    });

    it(`should exchange in ${year} weekdays for weekend days, one for one`, () => {
      expect(dates.size).to.equal(daysOff.length);
      for (const { date, of } of daysOff.filter(({ kind }) => kind === 'transfer')) {
        expect([isWeekend(date), works(date), isWeekend(of ?? ''), works(of ?? '')]).to.deep.equal([false, false, true, true]);
      }
      for (const { date, for: off } of workingDays) expect([isWeekend(date), works(date), works(off)]).to.deep.equal([true, true, false]);
    });
  }

  it('should know published days: holidays, days moved by law, days exchanged by the government', () => {
    // Production calendar of 2026: Nauryz on 21–23 March, a Saturday to a Monday, leaves 24 and 25 March off.
    expect(['2026-03-20', '2026-03-23', '2026-03-24', '2026-03-25', '2026-03-26'].map(works)).to.deep.equal([true, false, false, false, true]);
    // Since 2026 Constitution Day is 15 March, first kept in 2027; 31 August 2026 is worked.
    expect(['2026-08-31', '2025-09-01', '2027-03-15', '2027-08-30'].map(works)).to.deep.equal([true, false, false, true]);
    // 28 December 2013, a Saturday, for 3 January 2014; 4 and 11 May 2014, Sundays, for 2 and 8 May.
    expect(['2013-12-28', '2014-01-03', '2014-05-02', '2014-05-04', '2014-05-08', '2014-05-11'].map(works)).to.deep.equal([true, false, false, true, false, true]);
    // Christmas and Kurban Ait are never moved: both fell on weekends.
    expect(['2012-01-09', '2014-10-06'].map(works)).to.deep.equal([true, true]);
    // Republic Day since 2022; the First President's until 2021.
    expect(['2015-10-26', '2025-10-27', '2014-12-01', '2025-12-01'].map(works)).to.deep.equal([true, false, false, true]);
  });

  it('should say of a year without a calendar that nothing is known', () => {
    expect(works('2020-01-01')).to.equal(null);
  });

  it('should name this year and the next where they are missing', () => {
    // 23:30 on 31 December UTC is next year in Almaty already.
    expect([new Date('2026-11-22T04:00:00Z'), new Date('2027-11-22T04:00:00Z'), new Date('2016-12-31T23:30:00Z')].map((now) => missingYears(published, now))).to.deep.equal([
      [], [2028], [2017, 2018],
    ]);
  });

  describe('in a folder', () => {
    const year: CalendarYear = { country: 'KZ', year: 2030, state: 'provisional', note: '', sources: { law: { title: 'Law' } }, daysOff: [], workingDays: [] };

    it('should be read without those that are damaged, which are named', async () => {
      const folder = await temporaryFolder();
      try {
        expect((await readCalendars(folder.path)).calendar.years).to.deep.equal([]);
        await mkdir(join(folder.path, 'calendars'));
        await writeFile(join(folder.path, 'calendars/kz-2030.json'), JSON.stringify(year));
        await writeFile(join(folder.path, 'calendars/kz-2031.json'), '{');
        await writeFile(join(folder.path, 'calendars/notes.txt'), 'none of ours');
        const { calendar, faults } = await readCalendars(folder.path);
        expect(calendar.years.map((one) => one.year)).to.deep.equal([2030]);
        expect(faults.map(({ code, details }) => [code, String(details['file']).endsWith('kz-2031.json')])).to.deep.equal([['calendar-invalid', true]]);
      } finally {
        await folder.remove();
      }
    });

    it('should be refused with a day of another year, a source that is not there, an unknown field', () => {
      const day = { date: '2030-01-01', name: 'New Year', kind: 'holiday', source: 'law' } as const;
      expect(readCalendarYear({ ...year, daysOff: [day] }, 'f').daysOff).to.have.length(1);
      for (const wrong of [{ daysOff: [{ ...day, date: '2031-01-01' }] }, { daysOff: [{ ...day, source: 'hearsay' }] }, { holidays: [] }]) {
        expect(() => readCalendarYear({ ...year, ...wrong }, 'f')).to.throw(CalendarInvalid);
      }
    });
  });
});
