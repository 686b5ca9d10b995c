import type { ComparedStepView } from '../../src/http/contract.ts';

/** How a step stands to its counterpart: there is none, it is elsewhere in the order, it is otherwise done, or the same. */
export type CompareMark = 'only' | 'moved' | 'differs' | 'same';

/** The sign of each mark, on the diagrams and in the tables: nobody needs to see colours. */
export const MARK_SIGNS: Readonly<Record<CompareMark, string>> = { only: '+', moved: '↕', differs: 'Δ', same: '' };

/** The mark of a pair; what differs weighs more than where it stands. */
export function markOf({ left, right, differences }: ComparedStepView): CompareMark {
  if (left === null || right === null) return 'only';
  if (differences.some((difference) => difference !== 'order')) return 'differs';
  return differences.includes('order') ? 'moved' : 'same';
}
