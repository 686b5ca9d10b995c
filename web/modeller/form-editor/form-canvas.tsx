import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { FieldRules } from './field-rules.tsx';
import type { FormView, ShownField } from './form-view.ts';

/** The form with its palette, its properties, and the rules form-js knows nothing of. Drawn once for each form. */
export function FormCanvas(props: {
  readonly schema: unknown;
  readonly language: string;
  /** Told of the view when the form is open, and with null when it is closed. */
  readonly onView: (view: FormView | null) => void;
  readonly onChange: (schema: unknown) => void;
}): JSX.Element {
  const { forms: words } = texts.editors;
  const container = useRef<HTMLDivElement>(null);
  const properties = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [view, setView] = useState<FormView | null>(null);
  const [field, setField] = useState<ShownField | null>(null);
  const [broken, setBroken] = useState<string | null>(null);

  useEffect(() => {
    const place = { container: container.current, properties: properties.current };
    if (place.container === null || place.properties === null) return undefined;
    let gone = false;
    let opened: FormView | null = null;
    const open = async (at: { readonly container: HTMLElement; readonly properties: HTMLElement }): Promise<void> => {
      // The editor of forms is half a megabyte that only this tab needs.
      const { FormView: View } = await import('./form-view.ts');
      if (gone) return;
      const told = { onChange: (schema: unknown) => latest.current.onChange(schema), onSelect: setField };
      const made = await View.open(at, props.schema, told);
      if (gone) {
        made.destroy();
        return;
      }
      opened = made;
      setView(made);
      latest.current.onView(made);
    };
    open({ container: place.container, properties: place.properties }).catch((cause: unknown) => setBroken(cause instanceof Error ? cause.message : String(cause)));
    return () => {
      gone = true;
      latest.current.onView(null);
      opened?.destroy();
    };
    // The schema of a form that is open changes by its own hands.
  }, []);

  return (
    <div class="form-canvas" data-ready={view !== null}>
      {broken !== null && (
        <Notice kind="danger">
          <span>{words.broken}</span>
          <span lang="en">{broken}</span>
        </Notice>
      )}
      <div class="form-canvas-host" ref={container} lang={props.language} />
      <div class="form-canvas-side">
        {field !== null && view !== null && <FieldRules field={field} onChange={(property, value) => view.change(field.id, property, value)} />}
        <div ref={properties} />
      </div>
    </div>
  );
}
