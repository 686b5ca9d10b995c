import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';

/** Button and dialog that take the digest away, so that the diagram is not tied to an act. */
export function UntieDialog({ onUntie }: { readonly onUntie: () => void }): JSX.Element {
  const { digest: words } = texts.editors;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button-quiet" onClick={() => dialog.current?.showModal()}>
        {words.untie}
      </button>
      <dialog ref={dialog} aria-labelledby="untie-title">
        <h2 id="untie-title">{words.untieTitle}</h2>
        <p>{words.untieLead}</p>
        <div class="buttons">
          <button
            type="button"
            class="button-danger"
            onClick={() => {
              dialog.current?.close();
              onUntie();
            }}
          >
            {words.untieConfirm}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {texts.viewer.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
