import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryFormView } from '../../../src/http/contract.ts';
import { getForms } from '../../api-amending.ts';
import { FaultNotice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { FormDesk } from './form-desk.tsx';
import { newForm } from './form-id.ts';
import { NewFormDialog } from './new-form-dialog.tsx';
import { shownForms } from './shown-forms.ts';

/** The forms of the set and those of the library: one is open, and what is changed of it goes into the draft. */
export function FormsEditor(props: {
  readonly definitionKey: string;
  readonly forms: Readonly<Record<string, unknown>>;
  /** Ids of the forms the diagram names. */
  readonly named: readonly string[];
  readonly language: string;
  readonly onChange: (forms: Readonly<Record<string, unknown>>) => void;
}): JSX.Element {
  const { forms: words } = texts.editors;
  const { definitionKey, forms, named, onChange } = props;
  const library = useLoaded<readonly LibraryFormView[]>('forms', getForms);
  const shown = shownForms(forms, named, library.value ?? [], definitionKey);
  const [open, setOpen] = useState(() => named[0] ?? Object.keys(forms)[0] ?? null);
  const taken = new Set(shown.map(({ id }) => id));
  const form = shown.find(({ id }) => id === open);
  const change = (id: string, schema: unknown): void => onChange({ ...forms, [id]: schema });
  const begin = (id: string, from: unknown): void => {
    change(id, newForm(id, from));
    setOpen(id);
  };

  return (
    <div class="forms-editor">
      <nav class="forms-list" aria-label={words.list}>
        <NewFormDialog open={words.add} title={words.addTitle} taken={taken} onMade={(id) => begin(id, null)} />
        {library.fault !== null && <FaultNotice fault={library.fault} onRetry={library.reload} />}
        {(['named', 'drafted', 'library'] as const).map((group) => {
          const ones = shown.filter((one) => one.group === group);
          return (
            ones.length > 0 && (
              <details key={group} open={group !== 'library'}>
                <summary>{words.groups[group](ones.length)}</summary>
                <ul>
                  {ones.map(({ id, title }) => (
                    <li key={id}>
                      <button type="button" aria-current={id === open} onClick={() => setOpen(id)}>
                        <span lang={props.language}>{title}</span>
                        <code>{id}</code>
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )
          );
        })}
      </nav>
      {form === undefined ? (
        <p class="muted">{words.none}</p>
      ) : (
        <FormDesk
          key={form.id}
          form={form}
          language={props.language}
          taken={taken}
          onChange={(schema) => change(form.id, schema)}
          onCopy={(id) => begin(id, form.schema)}
        />
      )}
    </div>
  );
}
