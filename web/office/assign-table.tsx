import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OfficeLoadView, TaskSummary } from '../../src/http/contract.ts';
import { assignTask } from '../api.ts';
import { DueMark } from '../shared/due-mark.tsx';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { positionNames } from '../shared/position-names.ts';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

interface Said {
  readonly kind: 'good' | 'danger';
  readonly text: string;
}

/** Every open task of the office; each can be given to a colleague who may do it. */
export function AssignTable(props: { readonly load: OfficeLoadView; readonly now: Date; readonly onChange: () => void }): JSX.Element {
  const { office, inbox } = texts;
  const { tasks, staff } = props.load;
  const [said, setSaid] = useState<Said | null>(null);
  const assign = async (task: TaskSummary, person: string): Promise<void> => {
    try {
      await assignTask({ caseId: task.case.id, element: task.element, pass: task.pass }, person);
      setSaid({ kind: 'good', text: office.assigned(task.name, staff.find(({ id }) => id === person)?.name ?? person) });
    } catch (cause) {
      noteFault(cause);
      setSaid({ kind: 'danger', text: problemText(cause) });
    }
    props.onChange();
  };
  return (
    <section class="panel" aria-labelledby="assign-title">
      <h2 id="assign-title">{office.tasks}</h2>
      {said !== null && <Notice kind={said.kind}>{said.text}</Notice>}
      {tasks.length === 0 && <p class="empty">{office.noTasks}</p>}
      {tasks.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{inbox.task}</th>
              <th scope="col">{inbox.case}</th>
              <th scope="col">{inbox.due}</th>
              <th scope="col">{inbox.position}</th>
              <th scope="col">{office.assignee}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={`${task.case.id}${task.element}${task.pass}`} data-case={task.case.number} data-state={task.overdue ? 'overdue' : 'open'}>
                <td data-label={inbox.task}>
                  <a class="row-link" lang={task.language} href={`/cases/${task.case.id}`}>
                    {task.name}
                  </a>
                </td>
                <td data-label={inbox.case} class="nowrap">
                  {task.case.number}
                </td>
                <td data-label={inbox.due}>
                  <DueMark dueAt={task.dueAt} overdue={task.overdue} dueState={task.dueState} now={props.now} showNone />
                </td>
                <td data-label={inbox.position}>{positionNames(task.positions, ', ')}</td>
                <td data-label={office.assignee}>
                  <select
                    aria-label={office.assigneeNamed(task.name, task.case.number)}
                    value={task.claimedBy?.id ?? ''}
                    onChange={(event) => void assign(task, event.currentTarget.value)}
                  >
                    {task.claimedBy === null && <option value="">{office.nobody}</option>}
                    {peopleFor(task, staff).map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Those who may do the task, and whoever has it now. */
function peopleFor({ positions, claimedBy }: TaskSummary, staff: OfficeLoadView['staff']): readonly { readonly id: string; readonly name: string }[] {
  const fit = staff.filter((person) => person.positions.some((position) => positions.includes(position)));
  return claimedBy === null || fit.some(({ id }) => id === claimedBy.id) ? fit : [...fit, claimedBy];
}
