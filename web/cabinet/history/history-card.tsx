import type { JSX } from 'preact';
import type { CabinetCaseSummary } from '../../../src/http/contract.ts';
import { formatDay } from '../../shared/format.ts';
import { Icon } from '../../shared/icon.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { DocumentLinks } from '../document-links.tsx';
import { StageMark } from '../stage-mark.tsx';

/** The days it began and ended on; one, where they are the same. */
function spanOf({ startedAt, endedAt }: CabinetCaseSummary): string {
  return [...new Set([formatDay(startedAt), formatDay(endedAt ?? startedAt)])].join(' – ');
}

/** One application that has ended: how, when, its documents, and whether it was rated. */
export function HistoryCard({ view }: { readonly view: CabinetCaseSummary }): JSX.Element {
  const { cabinet, citizens } = texts;
  const words = citizens.history;
  const address = `/cabinet/cases/${view.id}`;
  return (
    <li class={`panel application-${view.stage} history`} data-case={view.number}>
      <div class="history-head">
        <StageMark view={view} />
        <span class="muted">{spanOf(view)}</span>
      </div>
      <h2>
        <a class="application-link" lang={view.language} href={address}>
          {view.service}
        </a>
      </h2>
      {view.stage === 'refused' && view.step !== null && <p lang={view.language}>{view.step}</p>}
      <p class="sub">
        {cabinet.number(view.number)} · {view.office.name}
      </p>
      {view.documents.length > 0 && <DocumentLinks caseId={view.id} documents={view.documents} />}
      {view.questionnaire === 'open' && (
        <p class="history-rate">
          <a href={`${address}#questionnaire`} aria-label={words.rateNamed(view.number)}>
            {words.rate}
          </a>
        </p>
      )}
      {view.questionnaire === 'answered' && (
        <p class="history-rate muted">
          <Icon name="check" /> {words.rated}
        </p>
      )}
    </li>
  );
}
