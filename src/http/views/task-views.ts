import type { OpenTask } from '../../cases/case.ts';
import type { CaseSummary } from '../../cases/store.ts';
import type { TaskForm } from '../../runtime/api.ts';
import type { TaskSummary, TaskView } from '../contract.ts';
import { isOverdue } from './token-views.ts';
import type { ViewContext } from './view-context.ts';

/** What a task view reads of its case. */
export type TaskCase = Pick<CaseSummary, 'id' | 'number' | 'definition' | 'office' | 'takenAt' | 'applicant' | 'tasks'>;

/** The open tasks of the case, in the order they were opened. */
export function taskSummaries(record: TaskCase, context: ViewContext): TaskSummary[] {
  return record.tasks.map((task) => taskSummary(record, task, context));
}

/** One open task. */
export function taskSummary(record: TaskCase, task: OpenTask, context: ViewContext): TaskSummary {
  const { key, version } = record.definition;
  const definition = context.definition(record.definition);
  return {
    case: { id: record.id, number: record.number },
    definition: { key, version },
    service: context.service(record.definition),
    language: context.language(record.definition),
    element: task.element,
    pass: task.pass,
    name: definition?.diagram.nodes.get(task.element)?.name || task.element,
    positions: task.positions,
    openedAt: task.openedAt,
    dueAt: task.dueAt,
    ...(task.dueState && { dueState: task.dueState }),
    overdue: isOverdue(task.dueAt, context.now),
    claimedBy: task.claimedBy === null ? null : { id: task.claimedBy, name: context.personName(task.claimedBy) },
    mayComplete: context.mayComplete(record, task),
  };
}

/** What of a task depends on rights and other cases. */
export type TaskFacts = Pick<TaskView, 'mayReturn' | 'warnings'>;

/** The task with its form. */
export function taskView(record: TaskCase, task: OpenTask, form: TaskForm, facts: TaskFacts, context: ViewContext): TaskView {
  const { formId, schema, data } = form;
  return { ...taskSummary(record, task, context), formId, schema, data, ...facts };
}

/** Every open task of the cases, the most urgent first. */
export function officeTasks(cases: readonly TaskCase[], context: ViewContext): TaskSummary[] {
  return cases
    .flatMap((record) => taskSummaries(record, context))
    .toSorted((a, b) => urgency(a) - urgency(b) || Date.parse(a.openedAt) - Date.parse(b.openedAt));
}

/**
 * The open tasks that are for the person, those colleagues have taken among them; the most urgent
 * first, those without a deadline after them, oldest first.
 */
export function taskList(cases: readonly TaskCase[], context: ViewContext): TaskSummary[] {
  return cases
    .flatMap((record) =>
      record.tasks
        .filter((task) => context.mayComplete(record, { ...task, claimedBy: null }))
        .map((task) => taskSummary(record, task, context)),
    )
    .toSorted((a, b) => urgency(a) - urgency(b) || Date.parse(a.openedAt) - Date.parse(b.openedAt));
}

/** Infinity would make the difference of two tasks without a deadline no number. */
function urgency({ dueAt }: TaskSummary): number {
  return dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt);
}
