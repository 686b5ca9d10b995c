import { expect } from 'chai';
import { addDuration } from '../../src/calendar/add-duration.ts';
import { TimeTextInvalid } from '../../src/calendar/errors.ts';
import { timerDue } from '../../src/calendar/timer-due.ts';

const noon = new Date('2026-11-20T07:00:00Z');

describe('calendar: durations and timers', () => {
  it('should add minutes exactly', () => {
    expect(addDuration(noon, 'PT10M').toISOString()).to.equal('2026-11-20T07:10:00.000Z');
  });

  it('should add days as calendar days of the zone', () => {
    // Almaty moved from UTC+6 to UTC+5 on 1 March 2024: noon stays noon, so 25 hours pass.
    const before = new Date('2024-02-29T06:00:00Z');
    expect(addDuration(before, 'P1D').toISOString()).to.equal('2024-03-01T07:00:00.000Z');
    expect(addDuration(before, 'PT24H').toISOString()).to.equal('2024-03-01T06:00:00.000Z');
  });

  it('should name a text that is no duration', () => {
    expect(() => addDuration(noon, '10 minutes')).to.throw(TimeTextInvalid, '10 minutes');
  });

  it('should take a date as it is', () => {
    expect(timerDue({ type: 'date', value: '2030-01-01T00:00:00+05:00' }, noon).toISOString()).to.equal('2029-12-31T19:00:00.000Z');
  });

  it('should refuse a date without an offset, which would mean another instant on another machine', () => {
    expect(() => timerDue({ type: 'date', value: '2030-01-01T00:00:00' }, noon)).to.throw(TimeTextInvalid);
  });

  it('should reckon durations longer than a JavaScript timer can wait', () => {
    expect(timerDue({ type: 'duration', value: 'P40D' }, noon).toISOString()).to.equal('2026-12-30T07:00:00.000Z');
  });

  it('should take one interval of a cycle', () => {
    expect(timerDue({ type: 'cycle', value: 'R3/PT1H' }, noon).toISOString()).to.equal('2026-11-20T08:00:00.000Z');
    expect(() => timerDue({ type: 'cycle', value: 'PT1H' }, noon)).to.throw(TimeTextInvalid);
  });

  it('should let no timer turn without rest', () => {
    for (const value of ['PT0S', 'P0D', '-PT1H', 'PT0.001S']) {
      expect(timerDue({ type: 'duration', value }, noon).toISOString(), value).to.equal('2026-11-20T07:00:01.000Z');
    }
    for (const value of ['R/PT0S', 'R/PT1S', 'R9/-P1D']) {
      const due = (): Date => timerDue({ type: 'cycle', value }, noon);
      if (value.includes('-')) expect(due).to.throw(TimeTextInvalid);
      else expect(due().toISOString(), value).to.equal('2026-11-20T07:01:00.000Z');
    }
  });
});
