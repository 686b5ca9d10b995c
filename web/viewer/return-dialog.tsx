import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CaseView } from '../../src/http/contract.ts';
import { ApiFault, returnDraft } from '../api.ts';
import type { ItemAddress } from '../api.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

/** Button and dialog that return a draft to its author with a remark. */
export function ReturnDialog(props: {
  readonly address: ItemAddress;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { corrections, viewer } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async (): Promise<void> => {
    const remark = field.current?.value.trim() ?? '';
    if (remark === '') {
      setFault(corrections.remarkEmpty);
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      const view = await returnDraft(props.address, remark);
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
        {corrections.button}
      </button>
      <dialog ref={dialog} aria-labelledby="return-title">
        <h2 id="return-title">{corrections.dialogTitle}</h2>
        <p>{corrections.dialogLead}</p>
        {fault !== null && <Notice kind="danger">{fault}</Notice>}
        <label class="stacked">
          {corrections.remark}
          <textarea ref={field} rows={4} maxLength={1000} required />
        </label>
        <div class="buttons">
          <button type="button" class="button-main" disabled={busy} onClick={() => void send()}>
            {corrections.confirm}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {viewer.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
