import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DefinitionSummary, Me } from '../../src/http/contract.ts';
import { getDefinitions, startCase } from '../api.ts';
import { noteFault, useLive } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { positionNames } from '../shared/position-names.ts';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { DraftsPanel } from './drafts-panel.tsx';
import { FilterForm } from './filter-form.tsx';
import { filterServices, groupByRegion, type ServiceFilter } from './filter-services.ts';
import { ServiceCard } from './service-card.tsx';

/** The services, and taking an application for those the person may. */
export function StartPage({ me }: { readonly me: Me }): JSX.Element {
  const { start } = texts;
  const definitions = useLoaded<readonly DefinitionSummary[]>('definitions', getDefinitions);
  const [starting, setStarting] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ServiceFilter | null>(null);
  useLive(definitions.reload);

  const take = async (key: string, office: string | null): Promise<void> => {
    setStarting(key);
    setFault(null);
    try {
      const { id } = await startCase(key, office);
      location.assign(`/cases/${id}`);
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
      setStarting(null);
    }
  };

  const list = definitions.value ?? [];
  const mayStart = list.some((definition) => definition.mayStart);
  // Whoever takes applications begins with those they take; a link may name what is looked for.
  const filter = chosen ?? { text: new URLSearchParams(location.search).get('find') ?? '', region: '', mine: mayStart };
  const shown = filterServices(list, filter);
  const lacking = me.positions.length === 0 ? start.nobodyWithoutPosition : start.nobody(positionNames(me.positions, ', '));
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{start.title}</h1>
        {me.actions.includes('definition.draft') && (
          <span class="buttons">
            <a class="button-main" href="/new-service">
              {texts.newService.open}
            </a>
            <a class="button-quiet" href="/modeller/import">
              {texts.modeller.imports.title}…
            </a>
          </span>
        )}
      </div>
      <p class="lead">{mayStart ? start.lead : start.leadView}</p>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {definitions.fault !== null && <FaultNotice fault={definitions.fault} onRetry={definitions.reload} />}
      {definitions.value === null && definitions.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {definitions.value !== null && list.length === 0 && <p class="panel empty">{start.empty}</p>}
      {list.length > 0 && !mayStart && !me.actions.includes('definition.draft') && <Notice kind="info">{lacking}</Notice>}
      {me.actions.includes('definition.draft') && <DraftsPanel definitions={list} />}
      {list.length > 0 && <FilterForm definitions={list} filter={filter} shown={shown.length} onChange={setChosen} />}
      {groupByRegion(shown).map(({ region, name, definitions: ofRegion }) => (
        <section key={region} class="region" aria-labelledby={`region-${region}`}>
          <h2 id={`region-${region}`} class="region-name">
            {name}
          </h2>
          <ul class="cards">
            {ofRegion.map((definition) => (
              <ServiceCard
                key={definition.key}
                definition={definition}
                busy={starting !== null}
                mayModel={me.roles.includes('analyst')}
                onTake={(office) => void take(definition.key, office)}
              />
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
