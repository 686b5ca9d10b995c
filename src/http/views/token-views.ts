import type { Case } from '../../cases/case.ts';
import type { DeadlineFacts } from '../../cases/deadline.ts';
import type { TokenView } from '../contract.ts';

/** The open items of a case or of its summary. */
export type OpenItems = Pick<Case, 'tasks' | 'jobs' | 'timers' | 'messages'>;

/** Whether the deadline has passed. */
export function isOverdue(dueAt: string | null, now: Date): boolean {
  return dueAt !== null && Date.parse(dueAt) < now.getTime();
}

/** Where the case is now, in the order it came there. A timer that has not fired yet is never overdue: nobody is late. */
export function tokenViews(items: OpenItems, now: Date): TokenView[] {
  const token = (
    kind: TokenView['kind'],
    item: { element: string; pass: number; openedAt: string } & DeadlineFacts,
    dueAt: string | null,
    incident: string | null = null,
    failed: Pick<TokenView, 'incidentCode' | 'waitsSince'> = {},
  ): TokenView => ({
    element: item.element,
    pass: item.pass,
    kind,
    since: item.openedAt,
    dueAt,
    ...(item.dueState && { dueState: item.dueState }),
    overdue: kind !== 'timer' && isOverdue(dueAt, now),
    incident,
    ...failed,
  });
  return [
    ...items.tasks.map((task) => token('task', task, task.dueAt)),
    ...items.jobs.map((job) => token('job', job, job.dueAt, job.incident?.reason ?? null, failedView(job))),
    ...items.timers.map((timer) => token('timer', timer, timer.dueAt)),
    ...items.messages.map((message) => token('message', message, null)),
  ].toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since));
}

function failedView({ incident, waitsSince }: OpenItems['jobs'][number]): Pick<TokenView, 'incidentCode' | 'waitsSince'> {
  if (incident?.code !== undefined) return { incidentCode: incident.code };
  return waitsSince === undefined ? {} : { waitsSince };
}
