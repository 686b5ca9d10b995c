import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedOffice } from '../../src/http/contract.ts';
import { ApiFault, addOffice, changeOffice } from '../api.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

const kinds = ['department', 'service-centre', 'akim'] as const;

/** An office to be added, or renamed and moved where there is one. */
export function OfficeDialog(props: {
  readonly office: ListedOffice | null;
  /** Of which a new office is one's. */
  readonly regions: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}): JSX.Element {
  const words = texts.offices;
  const [draft, setDraft] = useState<ListedOffice>(
    () => props.office ?? { id: '', name: '', address: '', region: props.regions[0] ?? '', kind: 'department' },
  );
  const [fault, setFault] = useState<string | null>(null);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const change = (part: Partial<ListedOffice>): void => setDraft({ ...draft, ...part });

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    try {
      if (props.office === null) await addOffice(draft);
      else await changeOffice(draft.id, { name: draft.name, address: draft.address });
      props.onSaved();
    } catch (cause) {
      noteFault(cause);
      const fields = cause instanceof ApiFault ? cause.errors.map(({ field }) => field) : [];
      setWrong(new Set(fields));
      setFault(fields.length > 0 ? words.faults : problemText(cause));
    }
    setBusy(false);
  };
  const field = (key: 'id' | 'name' | 'address', hint: string | null = null): JSX.Element => (
    <label class="stacked">
      {words[key]}
      <input
        name={key}
        required={key !== 'address'}
        autocomplete="off"
        aria-invalid={wrong.has(key)}
        value={draft[key]}
        onInput={({ currentTarget: { value } }) => change({ [key]: value })}
      />
      {hint !== null && <span class="sub">{hint}</span>}
      {wrong.has(key) && <span class="person-fault">{words.wrong}</span>}
    </label>
  );

  return (
    <dialog ref={dialog} class="person-dialog" aria-labelledby="office-title" onClose={props.onClose}>
      <h2 id="office-title">{props.office === null ? words.add : words.editTitle}</h2>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      <form onSubmit={(event) => void save(event)}>
        {field('name')}
        {field('address')}
        {props.office === null ? (
          <>
            <label class="stacked">
              {words.kind}
              <select value={draft.kind} onChange={({ currentTarget: { value } }) => change({ kind: kinds.find((kind) => kind === value) ?? 'department' })}>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.kinds[kind]}
                  </option>
                ))}
              </select>
            </label>
            <label class="stacked">
              {words.region}
              <select required value={draft.region} onChange={({ currentTarget: { value } }) => change({ region: value })}>
                {props.regions.map((region) => (
                  <option key={region} value={region}>
                    {texts.regions[region] ?? region}
                  </option>
                ))}
              </select>
            </label>
            {field('id', words.idHint)}
          </>
        ) : (
          <p class="sub">{words.fixed}</p>
        )}
        <div class="buttons">
          <button type="submit" class="button-main" disabled={busy}>
            {words.save}
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
