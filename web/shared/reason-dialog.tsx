import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { ApiFault } from '../api.ts';
import { noteFault } from './live.ts';
import { Notice } from './notice.tsx';
import { problemText } from './problem-text.ts';
import { texts } from './texts/texts.ts';

/** What a dialog that asks for a reason says. */
export interface ReasonWords {
  /** On the button that opens it. */
  readonly open: string;
  readonly title: string;
  /** What it means, in a sentence or two. */
  readonly lead: string;
  readonly label: string;
  /** Where nothing was written. */
  readonly empty: string;
  readonly confirm: string;
}

/** Button and dialog for what is not done without a reason. */
export function ReasonDialog<View>(props: {
  readonly words: ReasonWords;
  /** True: what it does cannot be undone, and its button says so by its colour. */
  readonly final: boolean;
  readonly send: (reason: string) => Promise<View>;
  readonly onCase: (view: View) => void;
  readonly onStale: () => void;
}): JSX.Element {
  const { words } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async (): Promise<void> => {
    const reason = field.current?.value.trim() ?? '';
    if (reason === '') {
      setFault(words.empty);
      field.current?.focus();
      return;
    }
    setBusy(true);
    try {
      const view = await props.send(reason);
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
        {words.open}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{words.title}</h2>
        <p>{words.lead}</p>
        {fault !== null && <Notice kind="danger">{fault}</Notice>}
        <label class="stacked">
          {words.label}
          <textarea ref={field} rows={3} maxLength={1000} required />
        </label>
        <div class="buttons">
          <button type="button" class={props.final ? 'button-danger' : 'button-main'} disabled={busy} onClick={() => void send()}>
            {words.confirm}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {texts.viewer.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
