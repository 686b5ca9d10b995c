import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Me, TaskSummary } from '../../src/http/contract.ts';
import { claimTask, releaseTask } from '../api.ts';
import { DueMark } from '../shared/due-mark.tsx';
import { formatShort } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { positionNames } from '../shared/position-names.ts';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

/** Open tasks, the most urgent first; each can be taken or given back, and opens its case. */
export function TaskTable(props: {
  readonly tasks: readonly TaskSummary[];
  readonly me: Me;
  readonly now: Date;
  readonly onChange: () => void;
  readonly empty: string;
  readonly emptyLink?: { readonly href: string; readonly text: string } | null;
}): JSX.Element {
  const { inbox } = texts;
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = async (task: TaskSummary, move: typeof claimTask): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await move({ caseId: task.case.id, element: task.element, pass: task.pass });
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
    }
    setBusy(false);
    props.onChange();
  };
  return (
    <>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {props.tasks.length === 0 ? (
        <p class="empty">
          {props.empty}{' '}
          {props.emptyLink !== undefined && props.emptyLink !== null && <a href={props.emptyLink.href}>{props.emptyLink.text}</a>}
        </p>
      ) : (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{inbox.task}</th>
              <th scope="col">{inbox.case}</th>
              <th scope="col">{inbox.due}</th>
              <th scope="col">{inbox.position}</th>
              <th scope="col">{inbox.opened}</th>
              <th scope="col" aria-label={inbox.take} />
            </tr>
          </thead>
          <tbody>
            {props.tasks.map((task) => (
              <TaskRow key={`${task.case.id}${task.element}${task.pass}`} {...props} task={task} busy={busy} onMove={(move) => void change(task, move)} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function TaskRow(props: {
  readonly task: TaskSummary;
  readonly me: Me;
  readonly now: Date;
  readonly busy: boolean;
  readonly onMove: (move: typeof claimTask) => void;
}): JSX.Element {
  const { task, now } = props;
  const { inbox } = texts;
  const mine = task.claimedBy?.id === props.me.id;
  return (
    <tr data-case={task.case.number} data-element-id={task.element} data-state={task.overdue ? 'overdue' : 'open'}>
      <td data-label={inbox.task}>
        <a class="row-link" lang={task.language} href={`/cases/${task.case.id}`}>
          {task.name}
        </a>
        <span class="sub" lang={task.language}>
          {task.service}
        </span>
      </td>
      <td data-label={inbox.case} class="nowrap">
        {task.case.number}
      </td>
      <td data-label={inbox.due}>
        <DueMark dueAt={task.dueAt} overdue={task.overdue} dueState={task.dueState} now={now} showNone />
      </td>
      <td data-label={inbox.position}>
        {positionNames(task.positions, ', ')}
        {task.claimedBy !== null && !mine && <span class="sub">{inbox.takenBy(task.claimedBy.name)}</span>}
      </td>
      <td data-label={inbox.opened} class="nowrap">
        {formatShort(task.openedAt, now)}
      </td>
      <td class="actions">
        {mine && (
          <button type="button" class="button-quiet" disabled={props.busy} aria-label={inbox.releaseNamed(task.name, task.case.number)} onClick={() => props.onMove(releaseTask)}>
            {inbox.release}
          </button>
        )}
        {task.claimedBy === null && task.mayComplete && (
          <button type="button" class="button-quiet" disabled={props.busy} aria-label={inbox.takeNamed(task.name, task.case.number)} onClick={() => props.onMove(claimTask)}>
            {inbox.take}
          </button>
        )}
      </td>
    </tr>
  );
}
