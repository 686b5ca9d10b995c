import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DefinitionView, LiveCounts, Me, VersionView } from '../../src/http/contract.ts';
import { ApiFault, getCases, getDefinition, getLiveCounts } from '../api.ts';
import { getVersions } from '../api-amending.ts';
import type { CasePage } from '../api.ts';
import { AmendmentLine } from '../shared/amendment-line.tsx';
import { DiagramPanel } from '../shared/diagram/diagram-panel.tsx';
import { formatDate } from '../shared/format.ts';
import { useLive } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { ElementPanel } from '../viewer/element-panel.tsx';
import { CasesHere } from './cases-here.tsx';
import { LoadList } from './load-list.tsx';
import { busiest, paintCounts } from './paint-counts.ts';
import { ShownVersion, versionOf } from './shown-version.tsx';

/** The most cases fetched to list those at an element. */
const LISTED = 200;

/** The key in `/services/:region/:service/:channel`. */
function keyOf(pathname: string): string {
  return pathname.split('/').slice(2, 5).join('/');
}

/** A service with all its live cases on the diagram. */
export function ServicePage({ me }: { readonly me: Me }): JSX.Element {
  const { service, start } = texts;
  const [key] = useState(() => keyOf(location.pathname));
  const [asked] = useState(() => versionOf(location.search));
  const definition = useLoaded<DefinitionView>(key, () => getDefinition(key, asked));
  const versions = useLoaded<readonly VersionView[]>(key, async () => (asked === undefined ? [] : getVersions(key)));
  const latest = versions.value?.[0]?.version ?? asked;
  /** An earlier version is shown bare: the marks count the cases of all versions. */
  const bare = asked !== undefined && asked !== latest;
  const live = useLoaded<LiveCounts>(key, () => getLiveCounts(key));
  const mayList = me.actions.includes('case.list');
  const cases = useLoaded<CasePage | null>(key, async () => (mayList ? getCases({ definition: key, status: 'active', limit: LISTED }) : null));
  const [picked, setPicked] = useState<string | null>(null);
  const reload = (): void => {
    live.reload();
    cases.reload();
  };
  useLive((event) => {
    if (event === null || event.key === key) reload();
  });
  const counts = useMemo(() => (bare ? [] : (live.value?.counts ?? [])), [live.value, bare]);
  const paint = useMemo(() => paintCounts(counts), [counts]);
  const fault = definition.fault ?? versions.fault ?? live.fault ?? cases.fault;
  const unknown = fault instanceof ApiFault && fault.status === 404;
  const about = picked ?? busiest(counts);
  const retry = (): void => {
    definition.reload();
    reload();
  };

  return (
    <PageFrame me={me} wide>
      {unknown && <Notice kind="danger">{service.notFound}</Notice>}
      {fault !== null && !unknown && <FaultNotice fault={fault} onRetry={retry} />}
      {definition.value === null && fault === null && <p class="loading">{texts.frame.loading}</p>}
      {definition.value !== null && (
        <>
          <div class="case-head">
            <div class="case-title">
              <h1 lang={definition.value.act.language}>{definition.value.service}</h1>
              <p class="muted">
                {definition.value.channelName} · {start.actLine(definition.value.act.number, formatDate(definition.value.act.date))} ·{' '}
                {start.version(definition.value.version)}
                {!definition.value.tiedToAct && ` · ${start.untied}`}
              </p>
              {definition.value.amendment !== null && (
                <p class="muted">
                  <AmendmentLine amendment={definition.value.amendment} language={definition.value.act.language} />
                </p>
              )}
            </div>
            {me.roles.includes('analyst') && (
              <a class="button-quiet" href={`/modeller/${key}`}>
                {texts.modeller.open}
              </a>
            )}
            <p class="total" data-role="total" aria-live="polite">
              {service.total(cases.value?.total ?? counts.reduce((sum, count) => sum + count.cases, 0))}
            </p>
          </div>
          <ShownVersion definitionKey={key} version={definition.value.version} latest={latest ?? definition.value.version} />
          <div class="case-grid">
            <div class="case-diagram">
              {(live.value !== null || live.fault !== null) && (
                <DiagramPanel
                  label={service.title}
                  toCurrent={service.toBusiest}
                  xml={definition.value.xml}
                  paint={paint}
                  current={busiest(counts)}
                  selected={picked}
                  onSelect={setPicked}
                />
              )}
            </div>
            <div class="case-side">
              <LoadList elements={definition.value.elements} language={definition.value.act.language} counts={counts} selected={about} onPick={setPicked} />
            </div>
            <div class="case-more">
              <ElementPanel element={definition.value.elements.find(({ id }) => id === about) ?? null} language={definition.value.act.language} mark={null}>
                {about !== null && mayList && <CasesHere element={about} cases={cases.value?.items ?? []} />}
              </ElementPanel>
              {definition.value.remarks.length > 0 && (
                <details class="panel remarks">
                  <summary>
                    <h2>{service.remarks}</h2>
                  </summary>
                  <ul>
                    {definition.value.remarks.map((remark) => (
                      <li key={remark} lang={definition.value?.act.language}>
                        {remark}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </div>
        </>
      )}
    </PageFrame>
  );
}
