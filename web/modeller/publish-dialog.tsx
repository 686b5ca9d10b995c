import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AmendmentView } from '../../src/http/contract.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { AmendmentForm } from './amending/amendment-form.tsx';
import { readAmendment, type TypedAmendment } from './amending/read-amendment.ts';
import { PublishedChanges } from './published-changes.tsx';

const NOTHING_TYPED: TypedAmendment = { number: '', date: '', title: '', officialText: '' };
const NO_FAULTS: ReadonlyMap<string, readonly string[]> = new Map();

/** Asks for the reason of a publication, and for the act it follows where one was amended. Open as long as it is on the page. */
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
  const { modeller, amending } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  const [amended, setAmended] = useState(false);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [faults, setFaults] = useState(NO_FAULTS);
  useEffect(() => dialog.current?.showModal(), []);
  const fault = empty ? modeller.publishReasonEmpty : props.fault;

  const publish = (): void => {
    const reason = field.current?.value.trim() ?? '';
    setEmpty(reason === '');
    if (reason === '') field.current?.focus();
    const read = amended ? readAmendment(typed) : { amendment: null, faults: NO_FAULTS };
    setFaults(read.faults);
    if (reason !== '' && read.faults.size === 0) props.onPublish(reason, read.amendment);
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
      <fieldset>
        <legend>{amending.question}</legend>
        <label class="tick">
          <input type="radio" name="amended" checked={!amended} onChange={() => setAmended(false)} />
          {amending.notAmended}
        </label>
        <label class="tick">
          <input type="radio" name="amended" checked={amended} onChange={() => setAmended(true)} />
          {amending.amended}
        </label>
        {amended && <AmendmentForm typed={typed} faults={faults} onChange={setTyped} />}
      </fieldset>
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
