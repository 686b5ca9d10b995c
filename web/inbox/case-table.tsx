import type { JSX } from 'preact';
import type { CaseSummaryView } from '../../src/http/contract.ts';
import type { CasePage } from '../api.ts';
import { DueMark } from '../shared/due-mark.tsx';
import { formatShort } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useElementNames } from './element-names.ts';
import { nearestDue } from './nearest-due.ts';

const statuses = ['', 'active', 'completed', 'withdrawn'] as const;

/** Cases of the office: where each stands and how it is going. */
export function CaseTable(props: {
  readonly page: CasePage | null;
  readonly now: Date;
  readonly status: string;
  readonly onStatus: (status: string) => void;
  readonly onMore: () => void;
  readonly mayStart: boolean;
  /** Its name is left out: it is the reader's own. */
  readonly ownOffice: string | null;
}): JSX.Element {
  const { inbox } = texts;
  const items = props.page?.items ?? [];
  const total = props.page?.total ?? 0;
  const nameOf = useElementNames(items);
  return (
    <>
      <p class="filter">
        <label>
          {inbox.filter}{' '}
          <select value={props.status} onChange={(event) => props.onStatus(event.currentTarget.value)}>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {status === '' ? inbox.filterAll : texts.status[status].toLowerCase()}
              </option>
            ))}
          </select>
        </label>
        {total > 0 && <span class="muted">{inbox.shown(items.length, total)}</span>}
      </p>
      {props.page === null && <p class="loading">{texts.frame.loading}</p>}
      {props.page !== null && items.length === 0 && (
        <p class="empty">
          {props.status === '' ? inbox.casesEmpty : inbox.casesEmptyFilter}{' '}
          {props.mayStart && props.status === '' && <a href="/start">{inbox.officeEmptyStart}</a>}
        </p>
      )}
      {items.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{inbox.number}</th>
              <th scope="col">{inbox.where}</th>
              <th scope="col">{inbox.statusColumn}</th>
              <th scope="col">{inbox.due}</th>
              <th scope="col">{inbox.started}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((view) => (
              <CaseRow key={view.id} view={view} now={props.now} nameOf={nameOf} ownOffice={props.ownOffice} />
            ))}
          </tbody>
        </table>
      )}
      {items.length < total && (
        <p>
          <button type="button" class="button-quiet" onClick={props.onMore}>
            {inbox.more(total - items.length)}
          </button>
        </p>
      )}
    </>
  );
}

function CaseRow(props: {
  readonly view: CaseSummaryView;
  readonly now: Date;
  readonly nameOf: (view: CaseSummaryView, element: string) => string;
  readonly ownOffice: string | null;
}): JSX.Element {
  const { view, now } = props;
  const { inbox } = texts;
  const due = nearestDue(view);
  const places = view.tokens.map((token) => ({ ...token, name: props.nameOf(view, token.element) }));
  return (
    <tr data-case={view.number} data-state={view.overdue ? 'overdue' : view.status}>
      <td data-label={inbox.number}>
        <a class="row-link" href={`/cases/${view.id}`} aria-label={inbox.openNamed(view.number)}>
          {view.number}
        </a>
        <span class="sub">
          <span lang={view.language}>{view.service}</span>
          {view.office.id !== props.ownOffice && ` · ${view.office.name}`}
        </span>
      </td>
      <td data-label={inbox.where}>
        {view.outcome !== null && <span lang={view.language}>{props.nameOf(view, view.outcome)}</span>}
        {view.outcome === null && places.length === 0 && <span class="muted">—</span>}
        {places.map((token) => (
          <span key={token.element} class={token.incident === null ? '' : 'incident'} lang={view.language} data-element-id={token.element}>
            {token.incident !== null && <Icon name="warning" />}
            {token.name}
          </span>
        ))}
      </td>
      <td data-label={inbox.statusColumn}>
        <StatusMark status={view.status} outcome={view.outcome} />
      </td>
      <td data-label={inbox.due}>
        <DueMark {...due} now={now} showNone />
      </td>
      <td data-label={inbox.started} class="nowrap">
        {formatShort(view.startedAt, now)}
        {view.endedAt !== null && (
          <span class="sub">
            {inbox.finished} {formatShort(view.endedAt, now)}
          </span>
        )}
      </td>
    </tr>
  );
}
