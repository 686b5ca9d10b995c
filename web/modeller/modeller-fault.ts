import type { MessageView } from '../../src/http/contract.ts';
import { ApiFault } from '../api.ts';
import { problemText } from '../shared/problem-text.ts';
import { language } from '../shared/texts/language.ts';
import { texts } from '../shared/texts/texts.ts';
import { toldIn } from './finding-words/told-in.ts';

/** What went wrong with a draft, in the user's language. */
export function modellerFault(fault: unknown): string {
  if (!(fault instanceof ApiFault)) return problemText(fault);
  const { code, details } = fault;
  // Of a diagram that cannot be read the server tells the reason as a finding does.
  const message = code.startsWith('diagram-') ? (details['message'] as MessageView | null | undefined) : null;
  return texts.modeller.problems[code] ?? (message ? toldIn(language, message) : problemText(fault));
}

/** The revision somebody else has saved, where the fault is that they have; else null. */
export function conflictOf(fault: unknown): number | null {
  if (!(fault instanceof ApiFault) || fault.code !== 'draft-conflict') return null;
  const { latest } = fault.details;
  return typeof latest === 'number' ? latest : null;
}
