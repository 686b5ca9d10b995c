import { ApiFault } from '../api.ts';
import { texts } from './texts/texts.ts';

/** What went wrong, in the user's language. */
export function problemText(fault: unknown): string {
  const { problems } = texts;
  const unexpected = problems['unexpected'] ?? '';
  if (!(fault instanceof ApiFault)) return unexpected;
  return problems[fault.code] ?? unexpected;
}
