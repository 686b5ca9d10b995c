import type { LiveCounts } from '../../src/http/contract.ts';
import type { Badge, Paint } from '../shared/diagram/paint.ts';

/** Live cases at one element. */
export type Count = LiveCounts['counts'][number];

/** How many live cases stand at each element; overdue ones and incidents are counted apart. */
export function paintCounts(counts: readonly Count[]): Paint {
  return {
    flows: [],
    elements: counts
      .filter(({ cases }) => cases > 0)
      .map(({ element, cases, overdue, incidents }) => {
        const badges: Badge[] = [{ kind: 'count', icon: 'person', text: String(cases), overdue: false, side: 'above' }];
        if (overdue > 0) badges.push({ kind: 'overdue', icon: 'alarm', text: String(overdue), overdue: true, side: 'above' });
        if (incidents > 0) badges.push({ kind: 'incident', icon: 'warning', text: String(incidents), overdue: false, side: 'above' });
        return { element, look: incidents > 0 ? 'incident' : 'loaded', outlined: false, badges };
      }),
  };
}

/** The element that needs a look first: with incidents, then with the most overdue, then with the most cases. */
export function busiest(counts: readonly Count[]): string | null {
  const order = counts
    .filter(({ cases }) => cases > 0)
    .toSorted((a, b) => b.incidents - a.incidents || b.overdue - a.overdue || b.cases - a.cases);
  return order[0]?.element ?? null;
}
