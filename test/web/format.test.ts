import { expect } from 'chai';
import { byDue, describeDue } from '../../web/shared/due.ts';
import { formatDate, formatInstant, formatShort, formatSize, formatSpan } from '../../web/shared/format.ts';
import { plural } from '../../web/shared/plural.ts';

/** Intl separates thousands and decimals with spaces of its own. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');

describe('dates and numbers', () => {
  it('should show an instant in the zone of the deadlines, whatever the machine is set to', () => {
    expect(formatInstant('2026-11-22T20:30:00Z')).to.equal('23.11.2026, 01:30');
  });

  it('should leave the day out where it is today, also across midnight UTC', () => {
    const now = new Date('2026-11-22T23:00:00Z');

    expect(formatShort('2026-11-22T20:30:00Z', now)).to.equal('01:30');
    expect(formatShort('2026-11-22T10:00:00Z', now)).to.equal('22.11.2026, 15:00');
  });

  it('should not move a calendar date', () => {
    expect(formatDate('2011-12-30')).to.equal('30.12.2011');
    expect(formatDate('30 декабря')).to.equal('30 декабря');
  });

  it('should say a span in its largest whole unit', () => {
    expect(formatSpan(20_000)).to.equal('1 минута');
    expect(formatSpan(61_000)).to.equal('1 минута');
    expect(formatSpan(-5_400_000)).to.equal('1 час');
    expect(formatSpan(3 * 86_400_000)).to.equal('3 дня');
  });

  it('should show sizes as people read them', () => {
    expect(plain(formatSize(980))).to.equal('980 Б');
    expect(plain(formatSize(12_700))).to.equal('12,4 КБ');
    expect(plain(formatSize(3 * 1024 * 1024))).to.equal('3 МБ');
  });

  it('should choose the form of a noun by the number', () => {
    const forms = [1, 2, 5, 11, 21, 104].map((n) => plural(n, 'дело', 'дела', 'дел'));

    expect(forms).to.deep.equal(['дело', 'дела', 'дел', 'дел', 'дело', 'дела']);
  });
});

function at(dueAt: string | null, overdue = false): { readonly dueAt: string | null; readonly overdue: boolean } {
  return { dueAt, overdue };
}

describe('deadlines', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  it('should tell far from near from past', () => {
    expect(describeDue(at(null), now).state).to.equal('none');
    expect(describeDue(at('2026-11-23T10:00:00Z'), now)).to.deep.equal({ state: 'later', text: 'Срок: 23.11.2026, 15:00' });
    expect(describeDue(at('2026-11-22T10:20:00Z'), now)).to.deep.equal({ state: 'soon', text: 'Осталось 20 минут' });
    expect(describeDue(at('2026-11-22T08:00:00Z', true), now)).to.deep.equal({ state: 'overdue', text: 'Просрочено: на 2 часа' });
  });

  it('should call a deadline overdue that passes while the page is open', () => {
    expect(describeDue(at('2026-11-22T09:59:00Z'), now).state).to.equal('overdue');
  });

  it('should believe the server where there is no instant to show', () => {
    expect(describeDue(at(null, true), now)).to.deep.equal({ state: 'overdue', text: 'Просрочено' });
  });

  it('should say that no calendar tells', () => {
    expect(describeDue({ ...at(null), dueState: 'undetermined' }, now)).to.deep.equal({ state: 'undetermined', text: 'Срок не определён' });
    expect(describeDue({ ...at('2027-01-08T18:59:59.999Z'), dueState: 'provisional' }, now).state).to.equal('later');
  });

  it('should put the earliest first and those without a deadline last', () => {
    const sorted = [at(null), at('2026-11-23T00:00:00Z'), at('2026-11-22T00:00:00Z')].toSorted(byDue);

    expect(sorted.map(({ dueAt }) => dueAt?.slice(8, 10) ?? null)).to.deep.equal(['22', '23', null]);
  });
});
