import type { JSX } from 'preact';
import type { DeputyView, Me, OfficeLoadView } from '../../src/http/contract.ts';
import { getDeputies, getOfficeLoad } from '../api.ts';
import { useLive } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { AssignTable } from './assign-table.tsx';
import { DayTable } from './day-table.tsx';
import { DeadlinesPanel } from './deadlines-panel.tsx';
import { DeputiesPanel } from './deputies-panel.tsx';
import { LoadTables } from './load-tables.tsx';
import { MarksPanel } from './marks-panel.tsx';

/** What there is to do at the office, who does it, and who does it instead. */
export function OfficePage({ me }: { readonly me: Me }): JSX.Element {
  const { office } = texts;
  const leads = me.positions.includes('head');
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{office.title}</h1>
        {me.office !== null && <span class="muted">{me.office.name}</span>}
      </div>
      {leads ? <OfficeBody me={me} /> : <Notice kind="info">{office.headsOnly}</Notice>}
    </PageFrame>
  );
}

function OfficeBody({ me }: { readonly me: Me }): JSX.Element {
  const { office } = texts;
  const load = useLoaded<OfficeLoadView>('load', getOfficeLoad);
  const deputies = useLoaded<readonly DeputyView[]>('deputies', getDeputies);
  const now = useNow();
  useLive(load.reload);
  const { value } = load;
  if (value === null) return load.fault === null ? <p class="loading">{texts.frame.loading}</p> : <FaultNotice fault={load.fault} onRetry={load.reload} />;
  return (
    <>
      {load.fault !== null && <FaultNotice fault={load.fault} onRetry={load.reload} />}
      <ul class="tiles">
        <Tile name={office.active} count={value.active} />
        <Tile name={office.free} count={value.tasks.filter(({ claimedBy }) => claimedBy === null).length} />
        <Tile name={office.overdue} count={value.overdue} state={value.overdue > 0 ? 'overdue' : ''} />
        <Tile name={office.incidents} count={value.incidents.length} state={value.incidents.length > 0 ? 'incident' : ''} />
      </ul>
      <DeadlinesPanel office={value.office.name} now={now} />
      <div class="office-grid">
        <LoadTables load={value} />
        <DayTable days={value.days} />
      </div>
      <MarksPanel />
      <AssignTable load={value} now={now} onChange={load.reload} />
      <DeputiesPanel me={me} staff={value.staff} deputies={deputies.value ?? []} now={now} onChange={deputies.reload} />
    </>
  );
}

function Tile(props: { readonly name: string; readonly count: number; readonly state?: string }): JSX.Element {
  return (
    <li class="panel tile" data-state={props.state ?? ''}>
      <strong>{props.count}</strong> <span>{props.name}</span>
    </li>
  );
}
