import type { CaseStatusView } from '../../src/http/contract.ts';

/** How a case stands to a reader: a completed one is told from a refused one by its end event. */
export type CaseEnd = 'active' | 'completed' | 'refused' | 'withdrawn';

/** The id of every refusal's end event begins so, by the rules for diagrams. */
export function isRefusal(endEvent: string): boolean {
  return endEvent.startsWith('refused_');
}

/** Tells a refusal from a grant by the end event reached. */
export function caseEnd(status: CaseStatusView, outcome: string | null): CaseEnd {
  return status === 'completed' && outcome !== null && isRefusal(outcome) ? 'refused' : status;
}
