import type { CaseSummaryView, DueStateView } from '../../src/http/contract.ts';
import { byDue } from '../shared/due.ts';

/** The deadline a line of the list shows. */
export interface NearestDue {
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly dueState?: DueStateView | undefined;
}

/**
 * Of the deadlines of a case the first, be it of a place where the case is or of the service as a whole; where none has
 * an instant, one that is undetermined. A timer's instant is no deadline: nobody is late by it.
 */
export function nearestDue(view: Pick<CaseSummaryView, 'status' | 'dueAt' | 'dueState' | 'tokens'>): NearestDue {
  if (view.status !== 'active') return { dueAt: null, overdue: false };
  const places = view.tokens.filter(({ kind }) => kind !== 'timer').map(({ dueAt, dueState, overdue }) => ({ dueAt, dueState, overdue }));
  // Whether the service's own has passed shows from the instant.
  const all = [...places, { dueAt: view.dueAt, dueState: view.dueState, overdue: false }];
  const [first] = all.filter(({ dueAt }) => dueAt !== null).toSorted(byDue);
  return first ?? all.find(({ dueState }) => dueState !== undefined) ?? { dueAt: null, overdue: false };
}
