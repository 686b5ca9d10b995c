import type { Case } from '../cases/case.ts';
import type { Deadline } from '../model/diagram.ts';

/** When the time of an item opened at `openedAt` began to run: with its group, where its deadline has one. */
export function itemBegan(subject: Case, deadline: Deadline | null, openedAt: string): Date {
  const group = deadline?.group ?? null;
  return new Date((group === null ? undefined : subject.deadlineGroups[group]) ?? openedAt);
}
