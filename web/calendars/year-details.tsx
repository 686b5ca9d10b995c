import type { JSX } from 'preact';
import type { CalendarYearView } from '../../src/http/contract.ts';
import { formatDate } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

interface Line {
  readonly date: string;
  readonly name: string;
  readonly kind: string;
  readonly source: string;
}

/** One year: how far it is settled, and each of its days with what it rests on. Files say so in Russian. */
export function YearDetails({ year }: { readonly year: CalendarYearView }): JSX.Element {
  const { calendars } = texts;
  const weekdays = year.daysOff.filter(({ date }) => !isWeekend(date));
  return (
    <details class="calendar-year" data-year={year.year} data-state={year.state}>
      <summary>
        <strong>{calendars.year(year.year)}</strong>
        <span class="calendar-state">
          <Icon name={year.state === 'confirmed' ? 'check' : 'clock'} />
          {calendars.state[year.state]}
        </span>
        <span class="muted">{calendars.counts(weekdays.length, year.workingDays.length)}</span>
      </summary>
      <p class="muted" lang="ru">
        {year.note}
      </p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{calendars.date}</th>
            <th scope="col">{calendars.name}</th>
            <th scope="col">{calendars.source}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(year).map((line) => (
            <tr key={line.date}>
              <td data-label={calendars.date} class="nowrap">
                {formatDate(line.date)}
              </td>
              <td data-label={calendars.name}>
                {line.name !== '' && <span lang="ru">{line.name}</span>}
                <span class={line.name === '' ? '' : 'sub'}>{line.kind}</span>
              </td>
              <td data-label={calendars.source} lang="ru">
                {line.source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function linesOf({ daysOff, workingDays }: CalendarYearView): readonly Line[] {
  const { calendars } = texts;
  const off = daysOff.map(({ date, name, kind, of, source }) => ({
    date,
    source,
    // An exchange has no name of its own but its kind.
    name: kind === 'transfer' ? '' : name,
    kind: `${calendars.kinds[kind] ?? kind}${of === null ? '' : `, ${calendars.instead(formatDate(of))}`}`,
  }));
  const worked = workingDays.map(({ date, for: day, source }) => ({ date, source, name: '', kind: `${calendars.worked}, ${calendars.instead(formatDate(day))}` }));
  return [...off, ...worked].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
