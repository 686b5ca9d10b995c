import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CabinetCaseView, Me } from '../../../src/http/contract.ts';
import { ApiFault, cabinet } from '../../api.ts';
import { useLive } from '../../shared/live.ts';
import { FaultNotice, Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { CabinetFrame } from '../cabinet-frame.tsx';
import { ownNotices, readNotices } from '../own-notices.ts';
import { ApplicationScreen } from './application-screen.tsx';

/** The id in `/cabinet/cases/:id`. */
function idOf(pathname: string): string {
  return decodeURIComponent(pathname.split('/')[3] ?? '');
}

/** One application: fetched, and fetched again whenever it has moved. */
export function ApplicationPage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.cabinet;
  const [id] = useState(() => idOf(location.pathname));
  const loaded = useLoaded<CabinetCaseView>(id, () => cabinet.application(id), (shown, answer) => answer.revision < shown.revision);
  useLive((event) => {
    if (event === null || event.case === id) loaded.reload();
  });
  const { value: view, fault } = loaded;
  // Whoever looks at the application has seen what there is to know of it.
  const unread = view === null ? [] : (ownNotices.value ?? []).filter((notice) => notice.case.id === id && !notice.read);
  const newest = unread[0]?.seq ?? 0;
  useEffect(() => {
    if (newest > 0) void readNotices((ownNotices.value ?? []).filter((notice) => notice.case.id === id));
  }, [newest, id]);
  const unknown = fault instanceof ApiFault && fault.status === 404;
  return (
    <CabinetFrame me={me}>
      {view === null && <h1 class="visually-hidden">{words.application}</h1>}
      {unknown && (
        <Notice kind="danger">
          {words.notFound} <a href="/cabinet">{words.toApplications}</a>
        </Notice>
      )}
      {fault !== null && !unknown && <FaultNotice fault={fault} onRetry={loaded.reload} />}
      {view === null && fault === null && <p class="loading">{texts.frame.loading}</p>}
      {view !== null && <ApplicationScreen view={view} onCase={loaded.accept} onStale={loaded.reload} />}
    </CabinetFrame>
  );
}
