import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FaultSummary } from '../../shared/form/fault-summary.tsx';
import { type FormFault, TaskForm } from '../../shared/form/task-form.ts';
import { Notice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { previewData } from './preview-data.ts';

/** The form as the applicant or the staff will see it, with values made up. It can be filled in; nothing is sent. */
export function FormPreview({ schema, language }: { readonly schema: unknown; readonly language: string }): JSX.Element {
  const { forms: words } = texts.editors;
  const host = useRef<HTMLDivElement>(null);
  const form = useRef<TaskForm | null>(null);
  const [broken, setBroken] = useState(false);
  const [read, setRead] = useState<{ readonly faults: readonly FormFault[] } | null>(null);
  const check = (): void => setRead(form.current === null ? null : { faults: form.current.read().faults });

  useEffect(() => {
    if (host.current === null) return undefined;
    let gone = false;
    const open = async (container: HTMLElement): Promise<void> => {
      const opened = await TaskForm.open(container, schema, previewData(schema, words.sample), check);
      if (gone) opened.destroy();
      else form.current = opened;
    };
    open(host.current).catch(() => setBroken(true));
    return () => {
      gone = true;
      form.current?.destroy();
      form.current = null;
    };
  }, []);

  return (
    <div class="form-preview">
      <p class="muted">{words.previewLead}</p>
      {broken && <Notice kind="danger">{words.broken}</Notice>}
      {read !== null && read.faults.length > 0 && <FaultSummary faults={read.faults} onChoose={(id) => form.current?.focus(id)} />}
      {read !== null && read.faults.length === 0 && <Notice kind="good">{words.previewGood}</Notice>}
      <div ref={host} class="form-host" lang={language} />
      <button type="button" class="button-quiet" onClick={check}>
        {words.previewCheck}
      </button>
    </div>
  );
}
