import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IncidentView, Me } from '../../src/http/contract.ts';
import { getIncidents, type Listed, retryAllIncidents, retryIncident } from '../api.ts';
import { noteFault, useLive } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { IncidentDialog } from './incident-dialog.tsx';
import { IncidentGroup } from './incident-group.tsx';
import { MailPanel } from './mail-panel.tsx';

/** Requests to other systems that need a person, by operation: try again, all at once, or answer by hand. */
export function IncidentsPage({ me }: { readonly me: Me }): JSX.Element {
  const { incidents } = texts;
  const found = useLoaded<Listed<IncidentView>>('incidents', getIncidents);
  const [fault, setFault] = useState<unknown>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState<IncidentView | null>(null);
  const now = useNow();
  useLive(found.reload);

  const work = async (doIt: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      setSaid(await doIt());
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    setBusy(false);
    found.reload();
  };
  const retry = ({ case: { id }, element, pass }: IncidentView): void =>
    void work(async () => {
      await retryIncident({ caseId: id, element, pass });
      return incidents.retried(1);
    });
  const retryAll = (operation: string): void => void work(async () => incidents.retried((await retryAllIncidents(operation)).retried));

  const groups = Object.groupBy(found.value?.items ?? [], ({ operation }) => operation);
  const shown = fault ?? found.fault;
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{incidents.title}</h1>
      </div>
      <p class="lead">{incidents.lead}</p>
      {shown !== null && <FaultNotice fault={shown} onRetry={found.reload} />}
      {said !== null && <Notice kind="good">{said}</Notice>}
      {found.value === null && shown === null && <p class="loading">{texts.frame.loading}</p>}
      {found.value?.total === 0 && <p class="panel empty">{incidents.empty}</p>}
      {found.value !== null && found.value.total > found.value.items.length && (
        <p class="muted">{texts.lists.cutLatest(found.value.items.length, found.value.total)}</p>
      )}
      {Object.entries(groups).map(([operation, items = []]) => (
        <IncidentGroup
          key={operation}
          operation={operation}
          incidents={items}
          now={now}
          busy={busy}
          onRetryAll={() => retryAll(operation)}
          onRetry={retry}
          onOpen={setOpen}
        />
      ))}
      <MailPanel now={now} />
      {open !== null && (
        <IncidentDialog
          key={`${open.case.id}${open.element}${open.pass}`}
          incident={open}
          onClose={() => setOpen(null)}
          onAnswered={() => {
            setOpen(null);
            setSaid(incidents.answered(open.case.number));
            found.reload();
          }}
        />
      )}
    </PageFrame>
  );
}
