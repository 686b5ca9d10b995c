import type { JSX } from 'preact';
import type { CabinetCaseSummary, Me } from '../../src/http/contract.ts';
import { cabinet } from '../api.ts';
import { DueMark } from '../shared/due-mark.tsx';
import { formatDay } from '../shared/format.ts';
import { useLive } from '../shared/live.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { CabinetFrame } from './cabinet-frame.tsx';
import { StageMark } from './stage-mark.tsx';

/** Ended so long ago, an application whose documents were opened is history. */
const CURRENT_MS = 30 * 24 * 60 * 60_000;

function isCurrent({ endedAt, unopened }: CabinetCaseSummary, now: Date): boolean {
  return endedAt === null || unopened > 0 || now.getTime() - Date.parse(endedAt) < CURRENT_MS;
}

/** What waits for the applicant comes first, then what they may receive. */
function urgencyOf({ stage, unopened }: CabinetCaseSummary): number {
  if (stage === 'yours') return 0;
  return unopened > 0 ? 1 : 2;
}

/** The citizen's applications, newest first among those of one urgency: how each stands, in plain words. What has long ended is in the history. */
export function ApplicationsPage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.cabinet;
  const list = useLoaded<readonly CabinetCaseSummary[]>('applications', cabinet.applications);
  const now = useNow();
  useLive(list.reload);
  const items = list.value ?? [];
  const ended = items.filter(({ endedAt }) => endedAt !== null).length;
  return (
    <CabinetFrame me={me}>
      <div class="page-title">
        <h1>{words.applications}</h1>
        {items.length > 0 && (
          <a class="button-main" href="/cabinet/apply">
            {words.apply}
          </a>
        )}
      </div>
      {list.fault !== null && <FaultNotice fault={list.fault} onRetry={list.reload} />}
      {list.value === null && list.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {list.value !== null && items.length === 0 && (
        <div class="panel cabinet-empty">
          <p>
            <strong>{words.empty}</strong>
          </p>
          <p class="muted">{words.emptyLead}</p>
          <a class="button-main" href="/cabinet/apply">
            {words.emptyLink}
          </a>
        </div>
      )}
      <ul class="applications">
        {items
          .filter((view) => isCurrent(view, now))
          .toSorted((a, b) => urgencyOf(a) - urgencyOf(b))
          .map((view) => (
            <ApplicationCard key={view.id} view={view} now={now} />
          ))}
      </ul>
      {ended > 0 && (
        <p class="to-history">
          <a href="/cabinet/history">{texts.citizens.history.link(ended)}</a>
        </p>
      )}
    </CabinetFrame>
  );
}

function ApplicationCard(props: { readonly view: CabinetCaseSummary; readonly now: Date }): JSX.Element {
  const { view, now } = props;
  const words = texts.cabinet;
  const told = view.stage === 'yours' || view.stage === 'refused' ? view.step : null;
  return (
    <li class={`panel application application-${view.stage}`} data-case={view.number}>
      <StageMark view={view} />
      <h2>
        <a class="application-link" lang={view.language} href={`/cabinet/cases/${view.id}`}>
          {view.service}
        </a>
      </h2>
      {told !== null && (
        <p class="application-step" lang={view.language}>
          {told}
        </p>
      )}
      <p class="sub">
        {words.number(view.number)} · {view.office.name}
      </p>
      <p class="application-dates">
        <span class="muted">
          {words.submitted} {formatDay(view.startedAt)}
        </span>
        {view.endedAt === null ? (
          <DueMark dueAt={view.dueAt} overdue={view.overdue} dueState={view.dueState} now={now} />
        ) : (
          <span class="muted">
            {words.finished} {formatDay(view.endedAt)}
          </span>
        )}
      </p>
    </li>
  );
}
