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
import { ServiceCard } from './service-card.tsx';

/** The services, and taking an application for those the person may. */
export function StartPage({ me }: { readonly me: Me }): JSX.Element {
  const { start } = texts;
  const definitions = useLoaded<readonly DefinitionSummary[]>('definitions', getDefinitions);
  const [starting, setStarting] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
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

  const list = (definitions.value ?? []).toSorted((a, b) => Number(b.mayStart) - Number(a.mayStart));
  const mayStart = list.some((definition) => definition.mayStart);
  const lacking = me.positions.length === 0 ? start.nobodyWithoutPosition : start.nobody(positionNames(me.positions, ', '));
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{start.title}</h1>
      </div>
      <p class="lead">{mayStart ? start.lead : start.leadView}</p>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {definitions.fault !== null && <FaultNotice fault={definitions.fault} onRetry={definitions.reload} />}
      {definitions.value === null && definitions.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {definitions.value !== null && list.length === 0 && <p class="panel empty">{start.empty}</p>}
      {list.length > 0 && !mayStart && !me.actions.includes('definition.draft') && <Notice kind="info">{lacking}</Notice>}
      <ul class="cards">
        {list.map((definition) => (
          <ServiceCard
            key={definition.key}
            definition={definition}
            busy={starting !== null}
            mayModel={me.roles.includes('analyst')}
            onTake={(office) => void take(definition.key, office)}
          />
        ))}
      </ul>
    </PageFrame>
  );
}
