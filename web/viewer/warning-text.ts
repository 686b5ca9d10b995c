import type { CaseWarning } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** The warning in a sentence. */
export function warningText({ cases }: CaseWarning): string {
  return texts.search.duplicate(cases.join(', '));
}
