import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { type Case, itemKey, type OpenJob, type OpenTask } from '../cases/case.ts';
import type { LoadedDefinition } from './api.ts';
import { record, type Cause } from './change.ts';
import { dueOf, type KeptDue, serviceDueOf } from './due-of.ts';
import { itemBegan } from './item-began.ts';

/**
 * The case with those deadlines reckoned anew that waited for a calendar or rested on a provisional one. An instant that
 * changes is journalled; one that stays and is now confirmed loses its mark. The same case where nothing changes.
 */
export function reckonAgain(subject: Case, definition: LoadedDefinition, calendar: BusinessCalendar, cause: Cause): Case {
  if (subject.status !== 'active') return subject;
  const { diagram } = definition;
  let again = subject;
  if (subject.dueState !== undefined) {
    const due = serviceDueOf(diagram.deadline, new Date(subject.startedAt), calendar);
    if (isOtherDue(subject, due)) again = withDeadline(again, null, due, cause);
  }
  for (const item of [...subject.tasks, ...subject.jobs]) {
    const terms = diagram.nodes.get(item.element)?.deadline ?? null;
    if (item.dueState === undefined || terms === null) continue;
    const due = dueOf(terms, itemBegan(subject, terms, item.openedAt), calendar);
    if (isOtherDue(item, due)) again = withDeadline(again, item, due, cause);
  }
  return again;
}

/** Whether a deadline is another than it was. */
export function isOtherDue(before: KeptDue, after: KeptDue): boolean {
  return before.dueAt !== after.dueAt || before.dueState !== after.dueState;
}

/** The case with another deadline of its own, or of an item; where the instant is another, the journal says so. */
export function withDeadline(subject: Case, item: OpenTask | OpenJob | null, due: KeptDue, cause: Cause): Case {
  const before = item ?? subject;
  const { element = null, pass = null } = item ?? {};
  const said =
    before.dueAt === due.dueAt ? subject : record(subject, cause, { type: 'deadline-reckoned', element, pass, dueAt: due.dueAt });
  if (item === null) return withDue(said, due);
  const change = <Item extends OpenTask | OpenJob>(other: Item): Item => (itemKey(other) === itemKey(item) ? withDue(other, due) : other);
  return { ...said, tasks: said.tasks.map(change), jobs: said.jobs.map(change) };
}

/** Another instant can pass once more. */
function withDue<Kept extends KeptDue>(kept: Kept, due: KeptDue): Kept {
  const { dueState: _dueState, passed: _passed, binding: _binding, ...rest } = kept;
  const stays = kept.passed === true && kept.dueAt === due.dueAt;
  return { ...rest, ...due, ...(stays && { passed: true }) } as Kept;
}
