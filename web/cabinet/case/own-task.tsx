import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CabinetCaseView, CabinetTask, CabinetTaskView } from '../../../src/http/contract.ts';
import { cabinet } from '../../api.ts';
import { DueMark } from '../../shared/due-mark.tsx';
import { FormPanel } from '../../shared/form/form-panel.tsx';
import { FaultNotice, Notice } from '../../shared/notice.tsx';
import { signedCompletion } from '../../shared/signing/signed-completion.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useNow } from '../../shared/use-now.ts';
import type { Word } from '../../shared/word.ts';

interface Props {
  readonly view: CabinetCaseView;
  readonly onCase: (view: CabinetCaseView) => void;
  readonly onStale: () => void;
}

function keyOf({ element, pass }: CabinetTask): string {
  return `${element}#${pass}`;
}

/** The step that is the applicant's now, with its form; what became of the last one. Nothing where there is neither. */
export function OwnTask(props: Props): JSX.Element | null {
  const { view } = props;
  const words = texts.cabinet;
  const [word, setWord] = useState<Word | null>(null);
  const panel = useRef<HTMLElement>(null);
  const sent = useRef<string | null>(null);
  const task = view.tasks[0] ?? null;
  const key = task === null ? null : keyOf(task);
  const before = useRef(key);

  useEffect(() => {
    if (before.current !== null && before.current !== key) {
      if (sent.current !== before.current) setWord({ kind: 'warning', text: words.moved });
      // The button that was pressed has gone with its form: the keyboard goes to what came in its place.
      else panel.current?.focus();
    }
    before.current = key;
  }, [key, words.moved]);

  if (task === null && (word === null || view.endedAt !== null)) return null;
  return (
    <section class={task === null ? 'own-task' : 'panel own-task'} aria-label={words.task} data-task={key ?? undefined} ref={panel} tabIndex={-1}>
      {word !== null && <Notice kind={word.kind}>{word.text}</Notice>}
      {task !== null && (
        <TaskForm
          key={key}
          caseId={view.id}
          language={view.language}
          task={task}
          onWord={setWord}
          onStale={props.onStale}
          onDone={(after) => {
            sent.current = key;
            setWord({ kind: 'good', text: words.sent(task.name) });
            props.onCase(after);
          }}
        />
      )}
    </section>
  );
}

function TaskForm(props: {
  readonly caseId: string;
  /** Language of the act. */
  readonly language: string;
  readonly task: CabinetTask;
  readonly onWord: (word: Word | null) => void;
  readonly onStale: () => void;
  readonly onDone: (view: CabinetCaseView) => void;
}): JSX.Element {
  const { caseId, task } = props;
  const words = texts.cabinet;
  const now = useNow();
  const address = { caseId, element: task.element, pass: task.pass };
  const form = useLoaded<CabinetTaskView>(keyOf(task), () => cabinet.task(address));
  return (
    <>
      <p class="eyebrow">{words.task}</p>
      <h2 lang={props.language}>{task.name}</h2>
      <DueMark dueAt={task.dueAt} overdue={task.overdue} now={now} />
      {form.fault !== null && form.value === null && <FaultNotice fault={form.fault} onRetry={form.reload} />}
      {form.value === null && form.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {form.value !== null && (
        <FormPanel
          addressee={{
            upload: (file) => cabinet.upload(address, file),
            ...signedCompletion(form.value, cabinet.noteCertificate, {
              signedText: (values) => cabinet.signedText(address, values),
              complete: (values, signature) => cabinet.complete(address, values, signature),
            }),
          }}
          form={form.value}
          language={props.language}
          mayComplete
          submitText={words.send}
          onWord={props.onWord}
          onStale={props.onStale}
          onDone={props.onDone}
        />
      )}
    </>
  );
}
