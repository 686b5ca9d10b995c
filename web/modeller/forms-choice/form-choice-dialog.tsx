import './form-choice.css';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryFormView } from '../../../src/http/contract.ts';
import { getForms } from '../../api-amending.ts';
import { FaultNotice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { FormPreview } from './form-preview.tsx';
import { foundForms, type OfferedForm, offeredForms } from './offered-forms.ts';

/** Which form a user task gets: a list to search in, and the form as the staff will see it. Open as long as it is on the page. */
export function FormChoiceDialog(props: {
  /** The form it has; null: none. */
  readonly current: string | null;
  /** The forms of the set, by id. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Language of the act. */
  readonly language: string;
  readonly onChoose: (id: string, schema: unknown) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { forms } = texts.templates;
  const dialog = useRef<HTMLDialogElement>(null);
  const library = useLoaded<readonly LibraryFormView[]>('forms', getForms);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState(props.current);
  useEffect(() => dialog.current?.showModal(), []);
  const offered = library.value === null ? [] : offeredForms(library.value, props.set);
  const found = foundForms(offered, search);
  const shown = offered.find(({ id }) => id === picked) ?? null;

  return (
    <dialog ref={dialog} class="form-choice" aria-labelledby="form-choice-title" onClose={props.onClose}>
      <h2 id="form-choice-title">{forms.title}</h2>
      {library.fault !== null && <FaultNotice fault={library.fault} onRetry={library.reload} />}
      <div class="form-choice-grid">
        <div class="form-choice-list">
          <input type="search" aria-label={forms.search} placeholder={forms.search} value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
          {library.value === null && library.fault === null && <p class="loading">{texts.frame.loading}</p>}
          {library.value !== null && found.length === 0 && <p class="muted">{forms.nothing}</p>}
          <ul aria-label={forms.list}>
            {found.map((form) => (
              <li key={form.id}>
                <FormButton form={form} current={form.id === props.current} picked={form.id === picked} onPick={() => setPicked(form.id)} />
              </li>
            ))}
          </ul>
        </div>
        <FormPreview key={picked ?? ''} schema={shown?.schema ?? null} language={shown?.language ?? props.language} />
      </div>
      <div class="buttons">
        <button type="button" class="button-main" disabled={shown === null} onClick={() => shown !== null && props.onChoose(shown.id, shown.schema)}>
          {forms.use}
        </button>
        <button type="button" class="button-quiet" onClick={props.onClose}>
          {texts.viewer.cancel}
        </button>
      </div>
    </dialog>
  );
}

function FormButton(props: { readonly form: OfferedForm; readonly current: boolean; readonly picked: boolean; readonly onPick: () => void }): JSX.Element {
  const { forms } = texts.templates;
  const { id, title, language, usedBy, variables } = props.form;
  return (
    <button type="button" data-form={id} aria-pressed={props.picked} onClick={props.onPick}>
      <span class="form-choice-name" lang={language ?? undefined}>
        {title}
      </span>
      <span class="form-choice-facts">
        <code>{id}</code>
        {' · '}
        {usedBy.length === 0 ? forms.unused : forms.usedBy(usedBy.length)}
        {props.current && <strong> · {forms.current}</strong>}
      </span>
      <span class="form-choice-facts">{variables.length === 0 ? forms.setsNothing : forms.sets(variables.join(', '))}</span>
    </button>
  );
}
