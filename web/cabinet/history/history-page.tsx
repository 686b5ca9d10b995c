import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CabinetCaseSummary, Me } from '../../../src/http/contract.ts';
import { cabinet } from '../../api.ts';
import { formatDay } from '../../shared/format.ts';
import { useLive } from '../../shared/live.ts';
import { FaultNotice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { CabinetFrame } from '../cabinet-frame.tsx';
import { HistoryCard } from './history-card.tsx';

/** The year in which the application ended, as its day is written. */
function yearOf({ endedAt }: CabinetCaseSummary): string {
  return endedAt === null ? '' : (/\d{4}/.exec(formatDay(endedAt))?.[0] ?? '');
}

/** «История получения услуг» of the acts: what has ended, the latest first, with its documents. */
export function HistoryPage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.citizens.history;
  const list = useLoaded<readonly CabinetCaseSummary[]>('history', cabinet.applications);
  const [year, setYear] = useState('');
  useLive(list.reload);
  const ended = (list.value ?? [])
    .filter(({ endedAt }) => endedAt !== null)
    .toSorted((a, b) => Date.parse(b.endedAt ?? '') - Date.parse(a.endedAt ?? ''));
  const years = [...new Set(ended.map((view) => yearOf(view)))];
  const shown = ended.filter((view) => year === '' || yearOf(view) === year);
  return (
    <CabinetFrame me={me}>
      <div class="page-title">
        <h1>{words.title}</h1>
        {years.length > 1 && (
          <label class="history-year">
            {words.year}{' '}
            <select value={year} onChange={({ currentTarget: { value } }) => setYear(value)}>
              <option value="">{words.allYears}</option>
              {years.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="lead">{words.lead}</p>
      {list.fault !== null && <FaultNotice fault={list.fault} onRetry={list.reload} />}
      {list.value === null && list.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {list.value !== null && shown.length === 0 && <p class="panel empty">{ended.length === 0 ? words.empty : words.none}</p>}
      <ul class="applications">
        {shown.map((view) => (
          <HistoryCard key={view.id} view={view} />
        ))}
      </ul>
    </CabinetFrame>
  );
}
