import type { JSX } from 'preact';
import type { FoundCaseView } from '../../src/http/contract.ts';
import { formatShort } from '../shared/format.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import { texts } from '../shared/texts/texts.ts';

/** The cases that were found. */
export function FoundTable(props: {
  readonly items: readonly FoundCaseView[];
  readonly now: Date;
  /** Its name is left out: it is the reader's own. */
  readonly ownOffice: string | null;
  readonly nameOf: (view: FoundCaseView, element: string) => string;
  readonly onAnswer: (view: FoundCaseView) => void;
}): JSX.Element {
  const { inbox, search } = texts;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{inbox.number}</th>
          <th scope="col">{search.applicant}</th>
          <th scope="col">{inbox.where}</th>
          <th scope="col">{inbox.statusColumn}</th>
          <th scope="col">{inbox.started}</th>
          <th scope="col" aria-label={search.ask} />
        </tr>
      </thead>
      <tbody>
        {props.items.map((view) => (
          <tr key={view.id} data-case={view.number}>
            <td data-label={inbox.number}>
              <a class="row-link nowrap" href={`/cases/${view.id}`} aria-label={inbox.openNamed(view.number)}>
                {view.number}
              </a>
              <span class="sub">
                <span lang={view.language}>{view.service}</span>
                {view.office.id !== props.ownOffice && ` · ${view.office.name}`}
              </span>
            </td>
            <td data-label={search.applicant}>{view.applicantName ?? <span class="muted">{search.noApplicant}</span>}</td>
            <td data-label={inbox.where} lang={view.language}>
              {view.outcome === null
                ? [...new Set(view.tokens.map(({ element }) => props.nameOf(view, element)))].join('; ') || '—'
                : props.nameOf(view, view.outcome)}
            </td>
            <td data-label={inbox.statusColumn}>
              <StatusMark status={view.status} outcome={view.outcome} />
            </td>
            <td data-label={inbox.started} class="nowrap">
              {formatShort(view.startedAt, props.now)}
            </td>
            <td class="actions">
              <button type="button" class="button-quiet" aria-label={search.askNamed(view.number)} onClick={() => props.onAnswer(view)}>
                {search.ask}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
