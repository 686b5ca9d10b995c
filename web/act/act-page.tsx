import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActChannelView, ElementView, Me } from '../../src/http/contract.ts';
import { ApiFault, getActChannel } from '../api.ts';
import { ActFacts, ActState } from '../catalogue/act-state.tsx';
import { isReaderOnly, ReaderFrame } from '../catalogue/reader-frame.tsx';
import { AmendmentLine } from '../shared/amendment-line.tsx';
import { DiagramPanel } from '../shared/diagram/diagram-panel.tsx';
import { formatDate } from '../shared/format.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { ChannelFacts } from './channel-facts.tsx';
import { ElementLinks } from './element-links.tsx';
import { paintAct } from './paint-act.ts';
import { Gaps, Remarks } from './remarks-and-gaps.tsx';
import { RowTable } from './row-table.tsx';
import { StepTable } from './step-table.tsx';

/** The key in `/act/:region/:service/:channel`. */
function keyOf(pathname: string): string {
  return pathname.split('/').slice(2, 5).join('/');
}

function Head({ view, citizen }: { readonly view: ActChannelView; readonly citizen: boolean }): JSX.Element {
  const { actPage, catalogue } = texts;
  const { act, key } = view;
  const [region = '', service = ''] = key.split('/');
  return (
    <div class="act-head">
      <p class="eyebrow">
        {texts.regions[region] ?? act.region} · <span lang={act.language}>{view.channelName}</span>
      </p>
      <h1 lang={act.language}>{view.service}</h1>
      <p class="muted">
        {catalogue.adopted(act.number, formatDate(act.date))} · <span lang={act.language}>{act.title}</span>
      </p>
      {view.amendment !== null && (
        <p class="muted">
          <AmendmentLine amendment={view.amendment} language={act.language} />
        </p>
      )}
      <ActState act={act} />
      <ActFacts act={act} />
      <p class="act-ways">
        {!citizen && <a href={`/services/${key}`}>{actPage.scheme}</a>}
        {view.comparable && <a href={`/compare/${service}?left=${encodeURIComponent(key)}`}>{actPage.compare}</a>}
        <a href={`/catalogue#${region}`}>{actPage.allActs}</a>
      </p>
    </div>
  );
}

function Body({ view }: { readonly view: ActChannelView }): JSX.Element {
  const { actPage } = texts;
  const { table, act } = view;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const tables = useRef<HTMLDivElement>(null);
  const [fromDiagram, setFromDiagram] = useState(0);
  const picked = useMemo(() => new Set(chosen), [chosen]);
  const paint = useMemo(() => paintAct(view.elements, picked), [view.elements, picked]);
  const elements = useMemo(() => new Map<string, ElementView>(view.elements.map((element) => [element.id, element])), [view.elements]);
  // A choice on the diagram brings its first line into view; one in a table is in view already.
  useEffect(() => {
    if (fromDiagram > 0) tables.current?.querySelector('[data-picked="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [fromDiagram]);
  const pick = { elements, picked, language: act.language, onPick: setChosen };
  const [first] = chosen;
  return (
    <>
      <div class="act-diagram">
        <DiagramPanel
          label={actPage.diagram}
          toCurrent={actPage.toPicked}
          xml={view.xml}
          paint={paint}
          current={first ?? null}
          selected={first ?? null}
          onSelect={(element) => {
            setChosen(element === null ? [] : [element]);
            setFromDiagram((count) => count + 1);
          }}
        />
        <p class="picked" aria-live="polite">
          {first === undefined ? (
            actPage.hint
          ) : (
            <>
              <span lang={act.language}>{actPage.picked(chosen.map((id) => elements.get(id)?.name || id).join('; '))}</span>{' '}
              <button type="button" class="link" onClick={() => setChosen([])}>
                {actPage.clear}
              </button>
            </>
          )}
        </p>
      </div>
      {table === null ? (
        <Notice kind="warning">{actPage.untied}</Notice>
      ) : (
        <div class="act-tables" ref={tables}>
          <section class="panel" aria-labelledby="steps-title">
            <h2 id="steps-title">{actPage.steps}</h2>
            <StepTable {...pick} steps={table.steps} hasRows={table.rows.length > 0} />
          </section>
          <section class="panel" aria-labelledby="rows-title">
            <h2 id="rows-title">{actPage.rows(table.tableNumber ?? '')}</h2>
            {table.rows.length === 0 ? <p class="muted">{actPage.noTable}</p> : <RowTable {...pick} rows={table.rows} />}
          </section>
          <ChannelFacts {...pick} table={table} />
          <Gaps table={table} language={act.language} />
          <Remarks {...pick} table={table} />
          {table.others.length > 0 && (
            <section class="panel" aria-labelledby="others-title">
              <h2 id="others-title">{actPage.others}</h2>
              <ElementLinks {...pick} ids={table.others} />
            </section>
          )}
        </div>
      )}
    </>
  );
}

/** An act as a table of its steps and rows, beside the diagram that carries them. */
export function ActPage({ me }: { readonly me: Me }): JSX.Element {
  const [key] = useState(() => keyOf(location.pathname));
  const view = useLoaded<ActChannelView>(key, () => getActChannel(key));
  const unknown = view.fault instanceof ApiFault && view.fault.status === 404;
  return (
    <ReaderFrame me={me} wide>
      {unknown && <Notice kind="danger">{texts.actPage.notFound}</Notice>}
      {view.fault !== null && !unknown && <FaultNotice fault={view.fault} onRetry={view.reload} />}
      {view.value === null && view.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {view.value !== null && (
        <>
          <Head view={view.value} citizen={isReaderOnly(me)} />
          <Body view={view.value} />
        </>
      )}
    </ReaderFrame>
  );
}
