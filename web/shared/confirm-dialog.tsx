import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { texts } from './texts/texts.ts';

/** A button for what cannot be taken back, and the dialog that asks whether it is meant. */
export function ConfirmDialog(props: {
  /** What the button says. */
  readonly label: string;
  readonly title: string;
  /** What will be gone. */
  readonly lead: string;
  /** What the button of the dialog says. */
  readonly confirm: string;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}): JSX.Element {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button-quiet" disabled={props.disabled ?? false} onClick={() => dialog.current?.showModal()}>
        {props.label}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{props.title}</h2>
        <p>{props.lead}</p>
        <div class="buttons">
          <button
            type="button"
            class="button-danger"
            onClick={() => {
              dialog.current?.close();
              props.onConfirm();
            }}
          >
            {props.confirm}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {texts.viewer.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
