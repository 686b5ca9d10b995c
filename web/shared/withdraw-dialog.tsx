import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ApiFault } from '../api.ts';
import { noteFault } from './live.ts';
import { Notice } from './notice.tsx';
import { problemText } from './problem-text.ts';
import { texts } from './texts/texts.ts';

/** Button and dialog that withdraw an application for a reason. */
export function WithdrawDialog<View>(props: {
  /** What it means, in a sentence or two. */
  readonly lead: string;
  readonly reasonLabel: string;
  readonly withdraw: (reason: string) => Promise<View>;
  readonly onCase: (view: View) => void;
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
      const view = await props.withdraw(reason);
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
        <p>{props.lead}</p>
        {fault !== null && <Notice kind="danger">{fault}</Notice>}
        <label class="stacked">
          {props.reasonLabel}
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
