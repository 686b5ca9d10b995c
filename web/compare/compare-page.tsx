import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ComparedStepView, ComparisonView, Me } from '../../src/http/contract.ts';
import { ApiFault, getComparison } from '../api.ts';
import { ReaderFrame } from '../catalogue/reader-frame.tsx';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { ChannelChoice, type Chosen } from './channel-choice.tsx';
import { ComparedDiagrams } from './compared-diagrams.tsx';
import { StepsTable } from './steps-table.tsx';
import { SummaryTable } from './summary-table.tsx';

/** The channels named in the address; the server chooses the others. */
function askedIn(search: string): Partial<Chosen> {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(['left', 'right'].flatMap((side) => (asked.has(side) ? [[side, asked.get(side)]] : [])));
}

function Comparison({ view }: { readonly view: ComparisonView }): JSX.Element {
  const { compare } = texts;
  const [picked, setPicked] = useState<ComparedStepView | null>(null);
  return (
    <div class="comparison">
      {view.left.key === view.right.key && <Notice kind="info">{compare.sameChannel}</Notice>}
      <section class="panel" aria-labelledby="summary-title">
        <h2 id="summary-title">{compare.summary}</h2>
        <SummaryTable view={view} />
        <details>
          <summary>{compare.reckoned}</summary>
          <ul class="bullets">
            {compare.reckonedHow.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      </section>
      <section class="panel" aria-labelledby="diagrams-title">
        <h2 id="diagrams-title">{compare.diagrams}</h2>
        <ComparedDiagrams view={view} picked={picked} onPick={setPicked} />
      </section>
      <section class="panel" aria-labelledby="steps-title">
        <h2 id="steps-title">{compare.steps}</h2>
        <p class="muted">{compare.lead}</p>
        <StepsTable view={view} picked={picked} onPick={setPicked} />
      </section>
    </div>
  );
}

/** One service as two channels render it, in two regions or one. */
export function ComparePage({ me }: { readonly me: Me }): JSX.Element {
  const { compare, frame } = texts;
  const [service] = useState(() => location.pathname.split('/')[2] ?? '');
  const [asked, setAsked] = useState<Partial<Chosen>>(() => askedIn(location.search));
  const view = useLoaded<ComparisonView>(`${service} ${asked.left} ${asked.right}`, () => getComparison(service, asked));
  const unknown = view.fault instanceof ApiFault && view.fault.status === 404;
  const choose = (chosen: Chosen): void => {
    history.replaceState(null, '', `${location.pathname}?${new URLSearchParams({ ...chosen })}`);
    setAsked(chosen);
  };
  return (
    <ReaderFrame me={me} wide>
      <div class="page-title">
        <h1>{compare.heading}</h1>
      </div>
      {unknown && <Notice kind="danger">{compare.notFound}</Notice>}
      {view.fault !== null && !unknown && <FaultNotice fault={view.fault} onRetry={view.reload} />}
      {view.value === null && view.fault === null && <p class="loading">{frame.loading}</p>}
      {view.value !== null && (
        <>
          <ChannelChoice view={view.value} onChoose={choose} />
          <Comparison key={`${view.value.left.key} ${view.value.right.key}`} view={view.value} />
        </>
      )}
    </ReaderFrame>
  );
}
