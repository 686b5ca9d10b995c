import type { JSX } from 'preact';
import type { DeadlineView } from '../../src/http/contract.ts';
import { DueMark } from './due-mark.tsx';
import { formatInstant } from './format.ts';
import { positionNames } from './position-names.ts';
import { texts } from './texts/texts.ts';

/** Deadlines that make cases overdue: whose they are, when they end, and who has the work. */
export function DeadlineTable(props: {
  readonly items: readonly DeadlineView[];
  readonly now: Date;
  /** Whether the offices are named: nobody needs to be told their own. */
  readonly withOffice?: boolean;
}): JSX.Element {
  const { deadlines } = texts;
  return (
    <table class="list deadline-table">
      <thead>
        <tr>
          <th scope="col">{deadlines.case}</th>
          <th scope="col">{deadlines.what}</th>
          <th scope="col">{deadlines.due}</th>
          <th scope="col">{deadlines.who}</th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item) => (
          <Row key={`${item.case.id}${item.element ?? ''}`} item={item} now={props.now} withOffice={props.withOffice === true} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, now, withOffice }: { readonly item: DeadlineView; readonly now: Date; readonly withOffice: boolean }): JSX.Element {
  const { deadlines } = texts;
  const overdue = item.dueAt !== null && Date.parse(item.dueAt) < now.getTime();
  return (
    <tr data-case={item.case.number} data-element-id={item.element ?? undefined} data-state={overdue ? 'overdue' : 'open'}>
      <td data-label={deadlines.case}>
        <a class="row-link" href={`/cases/${item.case.id}`}>
          {item.case.number}
        </a>
        {withOffice && <span class="sub">{item.office.name}</span>}
      </td>
      <td data-label={deadlines.what}>
        {item.name === null ? deadlines.wholeService : <span lang={item.language}>{item.name}</span>}
        <span class="sub" lang={item.language}>
          {item.service}
        </span>
      </td>
      <td data-label={deadlines.due}>
        <DueMark dueAt={item.dueAt} overdue={overdue} dueState={item.dueState} now={now} />
        {overdue && item.dueAt !== null && <span class="sub">{formatInstant(item.dueAt)}</span>}
      </td>
      <td data-label={deadlines.who}>{whoHas(item)}</td>
    </tr>
  );
}

/** The service as a whole is with the office. */
function whoHas({ element, takenBy, positions }: DeadlineView): JSX.Element | string {
  const { deadlines } = texts;
  if (element === null) return <span class="muted">—</span>;
  if (positions.length === 0) return deadlines.system;
  return (
    <>
      {takenBy ?? <span class="muted">{deadlines.nobody}</span>}
      <span class="sub">{positionNames(positions, ', ')}</span>
    </>
  );
}
