import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CaseView, Me, TaskSummary, TaskView } from '../../src/http/contract.ts';
import { claimTask, completeTask, getSignedText, getTask, noteCertificate, releaseTask, uploadAttachment } from '../api.ts';
import { DueMark } from '../shared/due-mark.tsx';
import { FormPanel } from '../shared/form/form-panel.tsx';
import { noteFault } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { positionNames } from '../shared/position-names.ts';
import { problemText } from '../shared/problem-text.ts';
import { signedCompletion } from '../shared/signing/signed-completion.ts';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { DocumentList } from './document-list.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { warningText } from './warning-text.ts';
import type { Word } from '../shared/word.ts';

function takenText(task: TaskSummary, me: Me): string {
  if (task.claimedBy === null) return texts.viewer.takenByNobody;
  return task.claimedBy.id === me.id ? texts.viewer.takenByMe : texts.viewer.takenBy(task.claimedBy.name);
}

/** One open task: whose it is, until when, and its form. */
export function TaskWork(props: {
  readonly me: Me;
  readonly view: CaseView;
  readonly task: TaskSummary;
  readonly onWord: (word: Word | null) => void;
  readonly onStale: () => void;
  readonly onDone: (view: CaseView) => void;
  /** The draft went back; the task stays open. */
  readonly onReturned: (view: CaseView) => void;
}): JSX.Element {
  const { task, me, onWord, onStale } = props;
  const { viewer } = texts;
  const address = { caseId: props.view.id, element: task.element, pass: task.pass };
  const form = useLoaded<TaskView>(`${task.element}#${task.pass}`, () => getTask(address));
  const [busy, setBusy] = useState(false);
  const now = useNow();
  const mine = task.claimedBy?.id === me.id;

  const change = async (move: typeof claimTask): Promise<void> => {
    setBusy(true);
    try {
      await move(address);
      onWord(null);
    } catch (cause) {
      noteFault(cause);
      onWord({ kind: 'danger', text: problemText(cause) });
    }
    setBusy(false);
    onStale();
  };

  return (
    <>
      <h2 lang={task.language}>{task.name}</h2>
      <p class="task-facts">
        <span class="muted">{positionNames(task.positions, ', ')}</span>
        <DueMark dueAt={task.dueAt} overdue={task.overdue} dueState={task.dueState} now={now} />
      </p>
      <p class="task-claim">
        <span>{takenText(task, me)}</span>
        {mine && (
          <button type="button" class="button-quiet" disabled={busy} onClick={() => void change(releaseTask)}>
            {viewer.release}
          </button>
        )}
        {task.claimedBy === null && (
          <button type="button" class="button-quiet" disabled={busy} onClick={() => void change(claimTask)}>
            {viewer.take}
          </button>
        )}
      </p>
      {props.view.documents.length > 0 && <DocumentList view={props.view} />}
      {form.fault !== null && form.value === null && <FaultNotice fault={form.fault} onRetry={form.reload} />}
      {form.value === null && form.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {(form.value?.warnings ?? []).map((warning) => (
        <Notice key={warning.code} kind="warning">
          {warningText(warning)}
        </Notice>
      ))}
      {form.value !== null && (
        <FormPanel
          addressee={{
            upload: (file) => uploadAttachment(address, file),
            ...signedCompletion(form.value, noteCertificate, {
              signedText: (values) => getSignedText(address, values),
              complete: (values, signature) => completeTask(address, values, signature),
            }),
          }}
          submitText={viewer.submit}
          form={form.value}
          language={task.language}
          mayComplete={task.mayComplete}
          onWord={onWord}
          onStale={onStale}
          onDone={props.onDone}
        />
      )}
      {form.value?.mayReturn === true && task.mayComplete && (
        <div class="task-return">
          <ReturnDialog address={address} onCase={props.onReturned} onStale={onStale} />
        </div>
      )}
    </>
  );
}
