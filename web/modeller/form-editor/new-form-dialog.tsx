import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import { formIdFault } from './form-id.ts';

/** Button and dialog that begin a form under an id of its own. */
export function NewFormDialog(props: { readonly open: string; readonly title: string; readonly taken: ReadonlySet<string>; readonly onMade: (id: string) => void }): JSX.Element {
  const { forms: words } = texts.editors;
  const dialog = useRef<HTMLDialogElement>(null);
  const [id, setId] = useState('');
  const [asked, setAsked] = useState(false);
  const fault = asked ? formIdFault(id, props.taken) : null;
  const begin = (): void => {
    setAsked(true);
    if (formIdFault(id, props.taken) !== null) return;
    dialog.current?.close();
    props.onMade(id);
  };
  return (
    <>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          setId('');
          setAsked(false);
          dialog.current?.showModal();
        }}
      >
        {props.open}
      </button>
      <dialog ref={dialog} aria-label={props.title}>
        <h2>{props.title}</h2>
        <label class="stacked">
          {words.id}
          <input value={id} aria-invalid={fault !== null} onInput={({ currentTarget }) => setId(currentTarget.value)} onKeyDown={({ key }) => key === 'Enter' && begin()} />
        </label>
        <p class={fault === null ? 'sub' : 'place-fault'}>{fault === null ? words.idHint : words.idFaults[fault]}</p>
        <div class="buttons">
          <button type="button" class="button-main" onClick={begin}>
            {words.begin}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {texts.viewer.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}
