import { type BindingDeadline, bindingDeadlines } from '../../cases/deadline.ts';
import type { CaseSummary } from '../../cases/store.ts';
import { dayAtOffices } from '../../identity/deputy.ts';
import type { CalendarNow } from '../../runtime/api.ts';
import type { CalendarsView, CalendarYearView, DeadlineListView, DeadlineView } from '../contract.ts';
import { isOverdue } from './token-views.ts';
import type { ViewContext } from './view-context.ts';

/** Every deadline that makes one of the cases overdue, what is due first first, what is undetermined last. */
export function deadlineViews(cases: readonly CaseSummary[], context: ViewContext): DeadlineView[] {
  return cases
    .flatMap((record) => bindingDeadlines(record).map((deadline) => deadlineView(record, deadline, context)))
    .toSorted((a, b) => instantOf(a) - instantOf(b));
}

/** The list of the day for who leads the office, over the active cases of that office. */
export function deadlineList(office: string, cases: readonly CaseSummary[], calendar: CalendarNow, context: ViewContext): DeadlineListView {
  // What waits at a service centre or for the applicant is nobody's here; the service's deadline is the office's anyway.
  const own = cases.map((record) => ({ ...record, tasks: record.tasks.filter((task) => task.office === office) }));
  const deadlines = deadlineViews(own, context);
  const open = deadlines.filter(({ dueAt }) => dueAt !== null && !isOverdue(dueAt, context.now));
  const on = (day: string | null): DeadlineView[] => open.filter(({ dueAt }) => day === dayAtOffices(new Date(dueAt ?? '')));
  return {
    day: calendar.today,
    nextDay: calendar.next,
    overdue: deadlines.filter(({ dueAt }) => isOverdue(dueAt, context.now)),
    today: on(calendar.today),
    next: on(calendar.next),
    undetermined: deadlines.filter(({ dueState }) => dueState === 'undetermined'),
  };
}

/** The calendars, and the deadlines of these cases that wait for one or rest on a provisional one. */
export function calendarsView(cases: readonly CaseSummary[], { years, missing }: CalendarNow, context: ViewContext): CalendarsView {
  const deadlines = deadlineViews(cases, context);
  return {
    years: years.map(yearView),
    missing,
    undetermined: deadlines.filter(({ dueState }) => dueState === 'undetermined'),
    provisional: deadlines.filter(({ dueState }) => dueState === 'provisional'),
  };
}

function deadlineView(record: CaseSummary, { item, dueAt, dueState }: BindingDeadline, context: ViewContext): DeadlineView {
  const { id, number, definition, office } = record;
  const element = item?.element ?? null;
  const task = item !== null && 'positions' in item ? item : null;
  return {
    case: { id, number },
    service: context.service(definition),
    language: context.language(definition),
    office: context.office(office),
    element,
    name: element === null ? null : (context.definition(definition)?.diagram.nodes.get(element)?.name || element),
    dueAt,
    dueState: dueState ?? null,
    positions: task?.positions ?? [],
    takenBy: task === null || task.claimedBy === null ? null : context.personName(task.claimedBy),
  };
}

function yearView({ year, state, note, sources, daysOff, workingDays }: CalendarNow['years'][number]): CalendarYearView {
  const titled = (source: string): string => sources[source]?.title ?? source;
  return {
    year,
    state,
    note,
    daysOff: daysOff.map(({ date, name, kind, of = null, source }) => ({ date, name, kind, of, source: titled(source) })),
    workingDays: workingDays.map(({ source, ...day }) => ({ ...day, source: titled(source) })),
  };
}

function instantOf({ dueAt }: DeadlineView): number {
  return dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt);
}
