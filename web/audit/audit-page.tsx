import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseSummaryView, Me, VerificationView } from '../../src/http/contract.ts';
import { ApiFault, findCase, verifyJournals } from '../api.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { AccessesPanel } from './accesses-panel.tsx';
import { CaseAudit } from './case-audit.tsx';
import { SignInJournal } from './sign-in-journal.tsx';
import { VerificationNotice } from './verification-notice.tsx';

/** A case found by its number, with its journal; and the chains of all journals. Nothing can be changed here. */
export function AuditPage({ me }: { readonly me: Me }): JSX.Element {
  const { audit } = texts;
  const [number, setNumber] = useState('');
  const [found, setFound] = useState<CaseSummaryView | null>(null);
  const [all, setAll] = useState<VerificationView | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const work = async (doIt: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    setAll(null);
    try {
      await doIt();
    } catch (cause) {
      noteFault(cause);
      const unknown = cause instanceof ApiFault && cause.code === 'case-unknown';
      setFault(unknown ? audit.notFound(number.trim()) : problemText(cause));
      if (unknown) setFound(null);
    }
    setBusy(false);
  };
  const find = (event: Event): void => {
    event.preventDefault();
    if (number.trim() !== '') void work(async () => setFound(await findCase(number)));
  };

  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{audit.title}</h1>
      </div>
      <p class="lead">
        {audit.lead}
        {me.roles.includes('administrator') && (
          <>
            {' '}
            <a href="/erasure">{texts.erasure.title}</a>
          </>
        )}
      </p>
      <form class="panel audit-search" onSubmit={find}>
        <label class="stacked">
          {audit.number}
          <input value={number} placeholder={audit.numberHint} autocomplete="off" spellcheck={false} onInput={(event) => setNumber(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button-main" disabled={busy}>
          {audit.find}
        </button>
        <button type="button" class="button-quiet audit-all" disabled={busy} onClick={() => void work(async () => setAll(await verifyJournals()))}>
          {busy ? audit.verifying : audit.verifyAll}
        </button>
      </form>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {all !== null && <VerificationNotice verification={all} />}
      {found === null ? fault === null && <p class="empty">{audit.empty}</p> : <CaseAudit key={found.id} found={found} />}
      <AccessesPanel />
      <SignInJournal />
    </PageFrame>
  );
}
