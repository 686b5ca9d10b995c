import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CaseView } from '../../src/http/contract.ts';
import { ApiFault, withdrawCase } from '../api.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

/** Button and dialog that withdraw an application for a reason. */
export function WithdrawDialog(props: {
  readonly caseId: string;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { viewer } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const withdraw = async (): Promise<void> => {
    const reason = field.current?.value.trim() ?? '';
    if (reason === '') {
      setFault(viewer.withdrawReasonEmpty);
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      const view = await withdrawCase(props.caseId, reason);
      dialog.current?.close();
      props.onCase(view);
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
      if (cause instanceof ApiFault && cause.status === 409) props.onStale();
    }
    setBusy(false);
  };

  return (
    <>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          setFault(null);
          dialog.current?.showModal();
        }}
      >
        {viewer.withdraw}
      </button>
      <dialog ref={dialog} aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">{viewer.withdrawTitle}</h2>
        <p>{viewer.withdrawLead}</p>
        {fault !== null && <Notice kind="danger">{fault}</Notice>}
        <label class="stacked">
          {viewer.withdrawReason}
          <textarea ref={field} rows={3} maxLength={1000} required />
        </label>
        <div class="buttons">
          <button type="button" class="button-danger" disabled={busy} onClick={() => void withdraw()}>
            {viewer.withdrawConfirm}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {viewer.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
