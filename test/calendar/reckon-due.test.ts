import { expect } from 'chai';
import { assert, constant, date, integer, oneof, property, record, tuple } from 'fast-check';
import { BusinessCalendar } from '../../src/calendar/business-calendar.ts';
import { type DeadlineTerms, reckonDue } from '../../src/calendar/reckon-due.ts';
import { published } from './published-calendars.ts';

/** What is due, on the wall clock of Almaty without the offset, and how sure that is. */
function due(terms: Partial<DeadlineTerms>, from: string, calendar = published): string {
  const { at, state } = reckonDue({ duration: null, ...terms }, new Date(from), calendar);
  if (at === null) return state;
  const clock = at.toLocaleString('sv-SE', { timeZone: 'Asia/Almaty' });
  return state === 'settled' ? clock : `${clock} ${state}`;
}

describe('calendar: when something is due', () => {
  describe('by the clock', () => {
    it('should be exact below a day, and bind from an hour on', () => {
      const at = new Date('2026-11-20T04:00:00Z');
      expect(reckonDue({ duration: 'PT10M' }, at, published)).to.deep.equal({ at: new Date('2026-11-20T04:10:00Z'), state: 'settled', binding: false });
      expect(reckonDue({ duration: 'PT1H' }, at, published)).to.deep.equal({ at: new Date('2026-11-20T05:00:00Z'), state: 'settled', binding: true });
    });

    it('should need no calendar below a day', () => {
      expect(due({ duration: 'PT1H' }, '2026-11-20T09:00:00+05:00', new BusinessCalendar([]))).to.equal('2026-11-20 10:00:00');
    });

    it('should be nothing where the act sets nothing', () => {
      expect([reckonDue(null, new Date(), published).state, due({}, '2026-11-20T04:00:00Z')]).to.deep.equal(['none', 'none']);
    });
  });

  describe('in calendar days', () => {
    it('should end with the last of them', () => {
      expect(due({ duration: 'P10D' }, '2026-11-10T09:00:00+05:00')).to.equal('2026-11-20 23:59:59');
    });

    it('should end with the next working day where the last is off', () => {
      expect(due({ duration: 'P10D' }, '2026-11-11T09:00:00+05:00')).to.equal('2026-11-23 23:59:59');
      expect(due({ duration: 'P10D' }, '2026-03-11T09:00:00+05:00')).to.equal('2026-03-26 23:59:59');
    });
  });

  describe('in business days', () => {
    it('should not count the day it begins on', () => {
      expect(due({ businessDays: 1 }, '2026-11-19T17:00:00+05:00')).to.equal('2026-11-20 23:59:59');
      expect(due({ businessDays: 1 }, '2026-11-20T00:00:00+05:00')).to.equal('2026-11-23 23:59:59');
    });

    it('should count the day of receipt where the act says so, from the next working day if that is off', () => {
      expect(due({ businessDays: 3, countsReceiptDay: true }, '2026-11-18T17:00:00+05:00')).to.equal('2026-11-20 23:59:59');
      expect(due({ businessDays: 3, countsReceiptDay: true }, '2026-11-21T12:00:00+05:00')).to.equal('2026-11-25 23:59:59');
    });

    it('should leave a working day for issuing where the days of receipt and issue do not count', () => {
      // «Три рабочих дня (день приема и день выдачи документов не входят в срок)»: taken on Monday, worked on Tuesday to
      // Thursday, issued by Friday.
      expect(due({ businessDays: 3, countsReceiptDay: false, countsIssueDay: false }, '2026-11-16T10:00:00+05:00')).to.equal('2026-11-20 23:59:59');
      expect(due({ businessDays: 3, countsReceiptDay: false, countsIssueDay: true }, '2026-11-16T10:00:00+05:00')).to.equal('2026-11-19 23:59:59');
    });

    it('should take the day the zone has, not that of UTC', () => {
      // 01:00 on Friday in Almaty is still Thursday in UTC.
      expect(due({ businessDays: 1 }, '2026-11-19T20:00:00Z')).to.equal('2026-11-23 23:59:59');
      // Until 1 March 2024 Almaty was an hour further from UTC.
      expect(reckonDue({ duration: null, businessDays: 1 }, new Date('2014-04-16T04:00:00Z'), published).at?.toISOString()).to.equal('2014-04-17T17:59:59.999Z');
    });

    it('should count ten days of May 2014 over its exchanged days', () => {
      // Off: 1–3 May (2 May for Sunday 4 May), 7–10 May (8 May for Sunday 11 May); worked: 4–6 and 11–16 May, nine days.
      expect(due({ businessDays: 10 }, '2014-04-30T10:00:00+06:00')).to.equal('2014-05-19 23:59:59');
      expect(due({ businessDays: 1 }, '2014-04-30T10:00:00+06:00')).to.equal('2014-05-04 23:59:59');
    });

    it('should count over the turn of the year', () => {
      // 28 December 2013, a Saturday, is worked for Friday, 3 January 2014; 7 January is Christmas.
      expect(due({ businessDays: 5 }, '2013-12-27T10:00:00+06:00')).to.equal('2014-01-08 23:59:59');
      expect(due({ businessDays: 2 }, '2025-12-31T10:00:00+05:00')).to.equal('2026-01-06 23:59:59');
    });

    it('should say that it is provisional where it leads into a provisional year', () => {
      expect(due({ businessDays: 1 }, '2026-12-30T10:00:00+05:00')).to.equal('2026-12-31 23:59:59');
      expect(due({ businessDays: 2 }, '2026-12-30T10:00:00+05:00')).to.equal('2027-01-05 23:59:59 provisional');
    });

    it('should be undetermined where it leads into a year without a calendar', () => {
      expect(due({ businessDays: 10 }, '2016-12-27T10:00:00+06:00')).to.equal('undetermined');
      expect(due({ duration: 'P30D' }, '2016-12-27T10:00:00+06:00')).to.equal('undetermined');
      expect(reckonDue({ duration: null, businessDays: 1 }, new Date('2020-05-05T05:00:00Z'), published).binding).to.equal(true);
    });
  });

  describe('whatever is asked', () => {
    const instant = oneof(
      date({ min: new Date('2012-01-01'), max: new Date('2016-08-01'), noInvalidDate: true }),
      date({ min: new Date('2025-01-01'), max: new Date('2027-08-01'), noInvalidDate: true }),
    );
    const flag = oneof(constant(null), constant(true), constant(false));
    const businessDays = record({ duration: constant(null), businessDays: integer({ min: 1, max: 30 }), countsReceiptDay: flag, countsIssueDay: flag });
    const calendarDays = record({ duration: integer({ min: 1, max: 60 }).map((days) => `P${days}D`) });
    const terms = oneof(businessDays, calendarDays);
    const at = (asked: DeadlineTerms, from: Date): Date => reckonDue(asked, from, published).at ?? expect.fail('undetermined');

    it('should never end on a day off', () => {
      assert(property(terms, instant, (asked, from) => published.isWorkingDay(published.dayOf(at(asked, from))) === true));
    });

    it('should never end before it begins', () => {
      assert(property(terms, instant, (asked, from) => at(asked, from) >= from));
    });

    it('should end no earlier for what begins later', () => {
      assert(
        property(terms, instant, integer({ min: 0, max: 40 * 86_400_000 }), (asked, from, later) => at(asked, from) <= at(asked, new Date(from.getTime() + later))),
      );
    });

    it('should end later with each business day more', () => {
      assert(property(businessDays, instant, (asked, from) => at(asked, from) < at({ ...asked, businessDays: asked.businessDays + 1 }, from)));
    });

    it('should have as many working days as the act gives', () => {
      assert(
        property(tuple(integer({ min: 1, max: 20 }), instant), ([count, from]) => {
          const last = published.dayOf(at({ duration: null, businessDays: count }, from));
          let worked = 0;
          for (let day = published.dayOf(from).add({ days: 1 }); day.until(last).days >= 0; day = day.add({ days: 1 })) {
            if (published.isWorkingDay(day) === true) worked += 1;
          }
          return worked === count;
        }),
      );
    });
  });
});
