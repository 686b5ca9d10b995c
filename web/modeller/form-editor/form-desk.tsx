import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formFaults } from '../../../src/forms/form-faults.ts';
import { Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { listAt, textAt } from '../part-form/json-path.ts';
import { JsonText } from '../part-form/json-text.tsx';
import { FormCanvas } from './form-canvas.tsx';
import { FormPreview } from './form-preview.tsx';
import type { FormView } from './form-view.ts';
import { NewFormDialog } from './new-form-dialog.tsx';
import type { ShownForm } from './shown-forms.ts';

const MODES = ['edit', 'preview', 'text'] as const;

/** One form: to change, to see as people will see it, or as its text; and what the server would refuse of it. */
export function FormDesk(props: {
  readonly form: ShownForm;
  readonly language: string;
  readonly taken: ReadonlySet<string>;
  readonly onChange: (schema: unknown) => void;
  /** A copy of it under another id. */
  readonly onCopy: (id: string) => void;
}): JSX.Element {
  const { forms: words, shell } = texts.editors;
  const { form, language, onChange } = props;
  const [mode, setMode] = useState<(typeof MODES)[number]>('edit');
  const view = useRef<FormView | null>(null);
  const faults = formFaults(form.schema);
  const labelOf = (id: string): string => {
    const component = listAt(form.schema, ['components']).find((one) => textAt(one, ['id']) === id);
    return textAt(component, ['dateLabel']) || textAt(component, ['label']) || id;
  };
  return (
    <section class="form-desk" aria-labelledby="form-desk-title">
      <div class="part-head">
        <h2 id="form-desk-title">
          <code>{form.id}</code>
        </h2>
        <span class="toolbar-gap" />
        {mode === 'edit' && (
          <button type="button" class="button-quiet" onClick={() => view.current?.undo()}>
            {shell.undo}
          </button>
        )}
        {MODES.map((one) => (
          <button key={one} type="button" class="button-quiet" aria-pressed={mode === one} onClick={() => setMode(one)}>
            {words.modes[one]}
          </button>
        ))}
        <NewFormDialog open={words.copy} title={words.copyTitle(form.id)} taken={props.taken} onMade={props.onCopy} />
      </div>
      {form.group !== 'named' && <Notice kind="info">{form.group === 'library' ? words.inLibrary : words.notNamed}</Notice>}
      {form.usedBy.length > 0 && (
        <details class="form-users">
          <summary>{words.usedBy(form.usedBy.length)}</summary>
          <ul class="bullets">
            {form.usedBy.map((key) => (
              <li key={key}>
                <a href={`/modeller/${key}`}>{key}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {faults.length > 0 && (
        <ul class="form-faults" aria-live="polite">
          {faults.map(({ component, reason }) => (
            <li key={`${component} ${reason}`}>
              {component !== null && (
                <button type="button" class="button-link" lang={language} onClick={() => view.current?.select(component)}>
                  {labelOf(component)}
                </button>
              )}{' '}
              {words.refused} <span lang="en">{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {mode === 'edit' && <FormCanvas schema={form.schema} language={language} onView={(opened) => (view.current = opened)} onChange={onChange} />}
      {mode === 'preview' && <FormPreview schema={form.schema} language={language} />}
      {mode === 'text' && <JsonText label={form.id} value={form.schema} faults={new Map()} onChange={(schema) => onChange(underItsId(schema, form.id))} />}
    </section>
  );
}

/** A form keeps the id it is known by: tasks name it. */
function underItsId(schema: unknown, id: string): unknown {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema) ? { ...schema, id } : schema;
}
