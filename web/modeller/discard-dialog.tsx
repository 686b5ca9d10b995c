import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { texts } from '../shared/texts/texts.ts';

/** Button and dialog that give a draft up. */
export function DiscardDialog(props: { readonly disabled: boolean; readonly onDiscard: () => void }): JSX.Element {
  const { modeller, viewer } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button-quiet" disabled={props.disabled} onClick={() => dialog.current?.showModal()}>
        {modeller.discard}
      </button>
      <dialog ref={dialog} aria-labelledby="discard-title">
        <h2 id="discard-title">{modeller.discardTitle}</h2>
        <p>{modeller.discardLead}</p>
        <div class="buttons">
          <button
            type="button"
            class="button-danger"
            onClick={() => {
              dialog.current?.close();
              props.onDiscard();
            }}
          >
            {modeller.discardConfirm}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {viewer.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
