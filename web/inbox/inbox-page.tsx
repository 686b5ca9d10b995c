import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CorrectionSummary, Me, TaskSummary } from '../../src/http/contract.ts';
import { getCases, getCorrections, getTasks } from '../api.ts';
import type { CasePage, Listed } from '../api.ts';
import { byDue } from '../shared/due.ts';
import { useLive } from '../shared/live.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { CaseTable } from './case-table.tsx';
import { CorrectionList } from './correction-list.tsx';
import { Tabs } from './tabs.tsx';
import { TaskTable } from './task-table.tsx';

const PAGE = 50;

/** Tasks and cases of the person and the office, kept fresh by the stream of events. */
export function InboxPage({ me }: { readonly me: Me }): JSX.Element {
  const [status, setStatus] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const tasks = useLoaded<Listed<TaskSummary>>('tasks', getTasks);
  const cases = useLoaded<CasePage>(`${status}/${limit}`, () => getCases(status === '' ? { limit } : { status, limit }));
  const corrections = useLoaded<readonly CorrectionSummary[]>('corrections', async () => (me.actions.includes('draft.correct') ? getCorrections() : []));
  const now = useNow();
  const reload = (): void => {
    tasks.reload();
    cases.reload();
    corrections.reload();
  };
  useLive(reload);

  const listed = tasks.value ?? { items: [], total: 0 };
  const open = listed.items.toSorted(byDue);
  const cut = listed.total - listed.items.length;
  const mine = open.filter(({ claimedBy }) => claimedBy?.id === me.id);
  const office = open.filter(({ claimedBy }) => claimedBy?.id !== me.id);
  const { inbox } = texts;
  const hint = me.positions.length === 0 ? inbox.noPositions : null;
  const mayStart = me.positions.some((position) => position === 'counter' || position === 'operator');
  const tabs = [
    {
      id: 'mine',
      name: inbox.mine,
      count: mine.length,
      content: <TaskTable tasks={mine} me={me} now={now} onChange={reload} empty={hint ?? inbox.mineEmpty} />,
    },
    {
      id: 'office',
      name: inbox.office,
      count: office.length + cut,
      content: (
        <TaskTable
          tasks={office}
          me={me}
          now={now}
          onChange={reload}
          empty={hint ?? inbox.officeEmpty}
          emptyLink={mayStart ? { href: '/start', text: inbox.officeEmptyStart } : null}
        />
      ),
    },
    {
      id: 'cases',
      name: inbox.cases,
      count: cases.value?.total ?? 0,
      content: (
        <CaseTable page={cases.value} now={now} status={status} onStatus={setStatus} onMore={() => setLimit(limit + PAGE)} mayStart={mayStart} ownOffice={me.office?.id ?? null} />
      ),
    },
  ];
  const fault = tasks.fault ?? cases.fault;
  const overdue = open.filter((task) => task.overdue).length;
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{texts.pages.inbox}</h1>
        {overdue > 0 && <span class="due due-overdue">{texts.service.overdue(overdue)}</span>}
        <a class="button-quiet" href="/search">
          {texts.search.open}
        </a>
        {me.positions.includes('head') && (
          <a class="button-quiet" href="/office">
            {texts.office.title}
          </a>
        )}
        {mayStart && (
          <a class="button-main" href="/start">
            {texts.pages.start}
          </a>
        )}
      </div>
      {fault !== null && <FaultNotice fault={fault} onRetry={reload} />}
      {cut > 0 && <p class="muted">{texts.lists.cut(listed.items.length, listed.total)}</p>}
      <CorrectionList items={corrections.value ?? []} now={now} />
      {tasks.value === null && fault === null ? (
        <p class="loading">{texts.frame.loading}</p>
      ) : (
        <Tabs label={texts.pages.inbox} tabs={tabs} first={firstTab(me, mine.length, office.length)} />
      )}
    </PageFrame>
  );
}

function firstTab(me: Me, mine: number, office: number): string {
  if (me.positions.length === 0) return 'cases';
  return mine === 0 && office > 0 ? 'office' : 'mine';
}
