import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TaskView } from '../../../src/http/contract.ts';
import { ApiFault } from '../../api.ts';
import { fieldFault } from '../field-fault.ts';
import { noteFault } from '../live.ts';
import { problemText } from '../problem-text.ts';
import { texts } from '../texts/texts.ts';
import { FaultSummary } from './fault-summary.tsx';
import { sendForm } from './send-form.ts';
import type { FormAddressee } from './send-form.ts';
import { TaskForm } from './task-form.ts';
import type { FormFault } from './task-form.ts';
import type { Word } from '../word.ts';

/**
 * The form of a task. It is drawn once: what comes in by the stream of events never touches what was typed. Faults, its
 * own and the server's, stand at the fields and in a summary that takes the keyboard.
 */
export function FormPanel<View>(props: {
  readonly addressee: FormAddressee<View>;
  readonly form: Pick<TaskView, 'schema' | 'data'>;
  /** Language of the act: of the form's labels. */
  readonly language: string;
  readonly mayComplete: boolean;
  /** What the button says. */
  readonly submitText: string;
  readonly onWord: (word: Word | null) => void;
  readonly onStale: () => void;
  readonly onDone: (view: View) => void;
}): JSX.Element {
  const { viewer } = texts;
  const host = useRef<HTMLDivElement>(null);
  const form = useRef<TaskForm | null>(null);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [progress, setProgress] = useState<string | null>(null);

  const refused = (cause: unknown, values: Readonly<Record<string, unknown>>): void => {
    noteFault(cause);
    if (cause instanceof ApiFault && cause.errors.length > 0) {
      setFaults(form.current?.refuse(values, cause.errors.map((error) => ({ field: error.field, message: fieldFault(error) }))) ?? []);
      return;
    }
    if (cause instanceof ApiFault && cause.status === 409) {
      props.onWord({ kind: 'warning', text: cause.code === 'case-conflict' ? viewer.caseMoved : problemText(cause) });
      props.onStale();
      return;
    }
    props.onWord({ kind: 'danger', text: problemText(cause) });
  };

  const submit = async (): Promise<void> => {
    const open = form.current;
    if (open === null || progress !== null || !props.mayComplete) return;
    props.onWord(null);
    const { values, faults: own } = open.read();
    setFaults(own);
    if (own.length > 0) return;
    setProgress(viewer.submitting);
    const onFile = (n: number, total: number): void => setProgress(viewer.uploading(n, total));
    const sent = await sendForm(props.addressee, values, open.files, onFile, () => setProgress(texts.signing.waiting));
    setProgress(null);
    if (sent.kind === 'done') props.onDone(sent.view);
    else refused(sent.fault, values);
  };
  const latest = useRef(submit);
  latest.current = submit;

  useEffect(() => {
    const { schema, data } = props.form;
    if (host.current === null) return undefined;
    let gone = false;
    const open = async (container: HTMLElement): Promise<void> => {
      try {
        const opened = await TaskForm.open(container, schema, data, () => void latest.current(), props.addressee.showCertificate);
        if (gone) opened.destroy();
        else form.current = opened;
      } catch (cause) {
        props.onWord({ kind: 'danger', text: problemText(cause) });
      }
    };
    void open(host.current);
    return () => {
      gone = true;
      form.current?.destroy();
      form.current = null;
    };
    // Only another task makes another form, and that is another panel.
  }, []);

  return (
    <div class="form-panel">
      {faults.length > 0 && <FaultSummary faults={faults} onChoose={(id) => form.current?.focus(id)} />}
      <div ref={host} class="form-host" lang={props.language} />
      <div class="buttons form-buttons">
        <button type="button" class="button-main" disabled={progress !== null || !props.mayComplete} onClick={() => void submit()}>
          {props.submitText}
        </button>
        <span role="status">{progress}</span>
      </div>
    </div>
  );
}
