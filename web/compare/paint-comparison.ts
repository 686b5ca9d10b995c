import type { ComparedStepView } from '../../src/http/contract.ts';
import type { Paint } from '../shared/diagram/paint.ts';
import { MARK_SIGNS, markOf } from './mark-of.ts';

/** What differs, marked on the diagram of one side. */
export function paintComparison(steps: readonly ComparedStepView[], side: 'left' | 'right'): Paint {
  return {
    flows: [],
    elements: steps.flatMap((step) => {
      const element = step[side];
      const mark = markOf(step);
      if (element === null || mark === 'same') return [];
      return [
        {
          element: element.id,
          look: mark,
          outlined: false,
          badges: [{ kind: mark, icon: null, text: MARK_SIGNS[mark], overdue: false, side: 'above' } as const],
        },
      ];
    }),
  };
}
