import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TaskForm } from '../../shared/form/task-form.ts';
import { Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';

/** A form as the staff will see it, to look at only. Another form is another preview. */
export function FormPreview({ schema, language }: { readonly schema: unknown; readonly language: string }): JSX.Element {
  const { forms } = texts.templates;
  const host = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const container = host.current;
    if (container === null || schema === null) return undefined;
    let gone = false;
    let opened: TaskForm | null = null;
    const open = async (): Promise<void> => {
      try {
        const form = await TaskForm.open(container, schema, {}, () => {});
        if (gone) form.destroy();
        else opened = form;
      } catch {
        setBroken(true);
      }
    };
    void open();
    return () => {
      gone = true;
      opened?.destroy();
    };
  }, [schema]);
  return (
    <section class="form-choice-preview" aria-label={forms.preview}>
      <h3>{forms.preview}</h3>
      {schema === null && <p class="muted">{forms.previewNone}</p>}
      {broken && <Notice kind="danger">{forms.previewBroken}</Notice>}
      <div ref={host} class="form-host" lang={language} inert />
    </section>
  );
}
