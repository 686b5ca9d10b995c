import type { DueStateView } from '../../src/http/contract.ts';
import { formatShort, formatSpan } from './format.ts';
import { texts } from './texts/texts.ts';

/** How near a deadline is. `soon`: less than an hour is left. `undetermined`: no calendar tells. */
export type DueState = 'none' | 'later' | 'soon' | 'overdue' | 'undetermined';

/** What the mark of a deadline says. */
export interface Due {
  readonly state: DueState;
  readonly text: string;
}

const SOON_MS = 60 * 60 * 1000;

/** A deadline as it is shown. The server says whether it is overdue; a deadline that passes while the page is open counts too. */
export function describeDue(
  item: { readonly dueAt: string | null; readonly overdue: boolean; readonly dueState?: DueStateView | null | undefined },
  now: Date,
): Due {
  if (item.dueState === 'undetermined') return { state: 'undetermined', text: texts.deadlines.undetermined };
  if (item.dueAt === null) return item.overdue ? { state: 'overdue', text: texts.due.overdueShort } : { state: 'none', text: texts.due.none };
  const left = new Date(item.dueAt).getTime() - now.getTime();
  if (item.overdue || left < 0) return { state: 'overdue', text: texts.due.overdue(texts.time.ago(formatSpan(left))) };
  if (left < SOON_MS) return { state: 'soon', text: texts.due.soon(formatSpan(left)) };
  return { state: 'later', text: texts.due.by(formatShort(item.dueAt, now)) };
}

/** Orders by deadline: the earliest first, those without one last, in their own order. */
export function byDue(a: { readonly dueAt: string | null }, b: { readonly dueAt: string | null }): number {
  if (a.dueAt === b.dueAt) return 0;
  if (a.dueAt === null) return 1;
  if (b.dueAt === null) return -1;
  return a.dueAt < b.dueAt ? -1 : 1;
}
