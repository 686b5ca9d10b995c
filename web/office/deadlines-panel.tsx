import type { JSX } from 'preact';
import type { DeadlineListView, DeadlineView } from '../../src/http/contract.ts';
import { getOfficeDeadlines } from '../api.ts';
import { DeadlineTable } from '../shared/deadline-table.tsx';
import { formatDate } from '../shared/format.ts';
import { useLive } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** The head's list of the day: what is overdue, due today, due on the next working day. Printed, it is all of the page. */
export function DeadlinesPanel(props: { readonly office: string; readonly now: Date }): JSX.Element {
  const { deadlines } = texts;
  const list = useLoaded<DeadlineListView>('deadlines', getOfficeDeadlines);
  useLive(list.reload);
  const { value } = list;
  if (value === null) return list.fault === null ? <p class="loading">{texts.frame.loading}</p> : <FaultNotice fault={list.fault} onRetry={list.reload} />;
  const { nextDay } = value;
  return (
    <section class="panel deadlines" aria-labelledby="deadlines-title">
      <div class="deadlines-head">
        <h2 id="deadlines-title">{deadlines.title(formatDate(value.day))}</h2>
        <button type="button" class="button-quiet" onClick={() => print()}>
          {deadlines.print}
        </button>
      </div>
      <p class="deadlines-office">{props.office}</p>
      <p class="muted deadlines-lead">{deadlines.lead}</p>
      {value.undetermined.length > 0 && (
        <Notice kind="warning">
          {deadlines.undetermined}: {numbers(value.undetermined)}. {deadlines.undeterminedWhy}
        </Notice>
      )}
      <Group kind="overdue" name={deadlines.overdue} none={deadlines.overdueNone} items={value.overdue} now={props.now} />
      <Group kind="today" name={deadlines.today} none={deadlines.todayNone} items={value.today} now={props.now} />
      {nextDay === null ? (
        <p class="empty">{deadlines.nextUnknown}</p>
      ) : (
        <Group kind="next" name={deadlines.next(formatDate(nextDay))} none={deadlines.nextNone} items={value.next} now={props.now} />
      )}
    </section>
  );
}

function Group(props: {
  readonly kind: string;
  readonly name: string;
  readonly none: string;
  readonly items: readonly DeadlineView[];
  readonly now: Date;
}): JSX.Element {
  return (
    <div class="deadline-group" data-group={props.kind}>
      <h3>
        {props.name}
        {props.items.length > 0 && <span class="count"> {props.items.length}</span>}
      </h3>
      {props.items.length === 0 ? <p class="empty">{props.none}</p> : <DeadlineTable items={props.items} now={props.now} />}
    </div>
  );
}

/** A case with several such deadlines is named once. */
function numbers(items: readonly DeadlineView[]): string {
  return [...new Set(items.map(({ case: { number } }) => number))].join(', ');
}
