import { ApiFault } from '../api.ts';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

/** What went wrong with a draft, in the user's language. */
export function modellerFault(fault: unknown): string {
  const own = fault instanceof ApiFault ? texts.modeller.problems[fault.code] : undefined;
  return own ?? problemText(fault);
}

/** The revision somebody else has saved, where the fault is that they have; else null. */
export function conflictOf(fault: unknown): number | null {
  if (!(fault instanceof ApiFault) || fault.code !== 'draft-conflict') return null;
  const { latest } = fault.details;
  return typeof latest === 'number' ? latest : null;
}
