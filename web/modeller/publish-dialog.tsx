import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AmendmentView } from '../../src/http/contract.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { PublishedChanges } from './published-changes.tsx';

/** Asks for the reason of a publication. Open as long as it is on the page. */
export function PublishDialog(props: {
  readonly draftKey: string;
  /** The version the draft began from; 0: the channel has none. */
  readonly base: number;
  /** Why the last attempt failed, or null. */
  readonly fault: string | null;
  readonly busy: boolean;
  readonly onPublish: (reason: string, amendment: AmendmentView | null) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { modeller } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const fault = empty ? modeller.publishReasonEmpty : props.fault;

  const publish = (): void => {
    const reason = field.current?.value.trim() ?? '';
    setEmpty(reason === '');
    if (reason === '') field.current?.focus();
    else props.onPublish(reason, null);
  };

  return (
    <dialog ref={dialog} class="publish-dialog" aria-labelledby="publish-title" onClose={props.onCancel}>
      <h2 id="publish-title">{modeller.publishTitle}</h2>
      <p>{modeller.publishLead}</p>
      {props.base > 0 && <PublishedChanges draftKey={props.draftKey} base={props.base} />}
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      <label class="stacked">
        {modeller.publishReason}
        <textarea ref={field} rows={3} maxLength={1000} required />
      </label>
      <div class="buttons">
        <button type="button" class="button-main" disabled={props.busy} onClick={publish}>
          {modeller.publishConfirm}
        </button>
        <button type="button" class="button-quiet" onClick={props.onCancel}>
          {texts.viewer.cancel}
        </button>
      </div>
    </dialog>
  );
}
