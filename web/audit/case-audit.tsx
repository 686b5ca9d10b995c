import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AccessView, CaseSummaryView, JournalView, VerificationView } from '../../src/http/contract.ts';
import { getAccesses, getJournal, journalHref, verifyJournals } from '../api.ts';
import { ErasedNotice } from '../shared/erased-notice.tsx';
import { formatInstant } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { AccessTable } from './access-table.tsx';
import { JournalTable } from './journal-table.tsx';
import { VerificationNotice } from './verification-notice.tsx';

/** One case to the auditor: its journal entry by entry, whether the chain holds, who looked, and both as files. */
export function CaseAudit({ found }: { readonly found: CaseSummaryView }): JSX.Element {
  const { audit } = texts;
  const journal = useLoaded<JournalView>(`journal/${found.id}`, () => getJournal(found.id));
  const accesses = useLoaded<readonly AccessView[]>(`accesses/${found.id}`, () => getAccesses(found.id));
  const [verification, setVerification] = useState<VerificationView | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const verify = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      setVerification(await verifyJournals(found.id));
      journal.reload();
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    setBusy(false);
  };

  const shown = fault ?? journal.fault ?? accesses.fault;
  return (
    <>
      <section class="panel audit-case" aria-label={found.number}>
        <div class="page-title">
          <h2>{found.number}</h2>
          <StatusMark status={found.status} outcome={found.outcome} />
          <a href={`/cases/${found.id}`}>{audit.openCase}</a>
        </div>
        <p>{found.service}</p>
        <p class="sub">
          {found.office.name} · {texts.viewer.startedAt.toLowerCase()} {formatInstant(found.startedAt)}
        </p>
        <div class="buttons">
          <button type="button" class="button-main" disabled={busy} onClick={() => void verify()}>
            {busy ? audit.verifying : audit.verify}
          </button>
          <a class="button-quiet" href={journalHref(found.id, 'csv')} download>
            {audit.csv}
          </a>
          <a class="button-quiet" href={journalHref(found.id, 'json')} download>
            {audit.json}
          </a>
        </div>
      </section>
      {found.erased !== undefined && <ErasedNotice erased={found.erased} />}
      {shown !== null && <FaultNotice fault={shown} />}
      {verification !== null && <VerificationNotice verification={verification} />}
      <section class="panel audit-part" aria-label={audit.journal}>
        <h2>{audit.journal}</h2>
        {journal.value === null ? (
          <p class="loading">{texts.frame.loading}</p>
        ) : (
          journal.value.complete && <JournalTable entries={journal.value.entries} brokenAt={verification?.broken[0]?.seq ?? null} />
        )}
      </section>
      <section class="panel audit-part" aria-label={audit.accesses}>
        <h2>{audit.accesses}</h2>
        {accesses.value !== null && <AccessTable accesses={accesses.value} />}
      </section>
    </>
  );
}
