import type { CaseSummary } from '../../cases/store.ts';
import type { LiveCounts } from '../contract.ts';
import { tokenViews } from './token-views.ts';

/**
 * How many of the cases stand at each element, and how many of them are late there or need a person. A case with
 * several tokens at one element counts once.
 */
export function liveCounts(key: string, cases: readonly CaseSummary[], now: Date): LiveCounts {
  const counts = new Map<string, LiveCounts['counts'][number]>();
  for (const record of cases) {
    const tokens = tokenViews(record, now);
    for (const element of new Set(tokens.map((token) => token.element))) {
      const here = tokens.filter((token) => token.element === element);
      const count = counts.get(element) ?? { element, cases: 0, overdue: 0, incidents: 0 };
      counts.set(element, {
        element,
        cases: count.cases + 1,
        overdue: count.overdue + Number(here.some(({ overdue }) => overdue)),
        incidents: count.incidents + Number(here.some(({ incident }) => incident !== null)),
      });
    }
  }
  return { key, counts: [...counts.values()] };
}
