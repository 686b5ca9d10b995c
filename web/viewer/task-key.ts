import type { CaseView, TaskSummary } from '../../src/http/contract.ts';

/** Names an open task within its case. */
export function taskKey(task: { readonly element: string; readonly pass: number }): string {
  return `${task.element}#${task.pass}`;
}

/**
 * The task whose form is shown: the one shown before as long as it is open (nothing typed may be lost, even when
 * somebody else takes it), otherwise the first the person may do; those they have taken come first.
 */
export function shownTask(view: Pick<CaseView, 'tasks'>, shown: string | null, me: string): TaskSummary | null {
  const before = view.tasks.find((task) => taskKey(task) === shown);
  if (before !== undefined) return before;
  const mine = view.tasks.filter(({ mayComplete }) => mayComplete);
  return mine.find(({ claimedBy }) => claimedBy?.id === me) ?? mine[0] ?? null;
}
