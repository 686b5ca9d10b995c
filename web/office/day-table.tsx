import type { JSX } from 'preact';
import type { DayCount } from '../../src/http/contract.ts';
import { formatDate } from '../shared/format.ts';
import { texts } from '../shared/texts/texts.ts';

/** Cases per day: figures, with a bar beside each for the eye. */
export function DayTable({ days }: { readonly days: readonly DayCount[] }): JSX.Element {
  const { office } = texts;
  const most = Math.max(1, ...days.flatMap(({ started, ended }) => [started, ended]));
  return (
    <section class="panel" aria-labelledby="days-title">
      <h2 id="days-title">{office.days}</h2>
      <table class="figures days">
        <thead>
          <tr>
            <th scope="col">{office.day}</th>
            <th scope="col">{office.started}</th>
            <th scope="col">{office.ended}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, started, ended }) => (
            <tr key={day}>
              <th scope="row">{formatDate(day)}</th>
              <Bar kind="started" count={started} most={most} />
              <Bar kind="ended" count={ended} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bar(props: { readonly kind: string; readonly count: number; readonly most: number }): JSX.Element {
  return (
    <td class="bar-cell">
      <span class="bar-count">{props.count}</span>
      <span class={`bar bar-${props.kind}`} style={{ width: `${(props.count / props.most) * 70}%` }} aria-hidden="true" />
    </td>
  );
}
