import type { CheckContext } from '../../lint/finding.ts';
import type { CheckContextView, CheckedSetView } from '../contract.ts';

/** What the modeller is told so that it can run the checks itself, on the draft as it is under the analyst's hands. */
export function checkContextView(
  { engine, operations, positions }: CheckContext,
  { act, digest, forms, scenarios }: CheckedSetView,
): CheckContextView {
  return { engine, operations: [...operations], positions: [...positions], set: { act, digest, forms, scenarios } };
}
