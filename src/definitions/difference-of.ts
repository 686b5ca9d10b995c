import type { Change } from '../regulation/difference/change.ts';
import { compareDiagrams } from '../regulation/difference/compare-diagrams.ts';
import { compareVersions } from '../regulation/difference/compare-versions.ts';
import { readTree } from '../regulation/difference/read-tree.ts';
import type { DefinitionContent } from './definition.ts';
import { hashOf } from './publish.ts';

export type { Change, ChangeValue } from '../regulation/difference/change.ts';

/** How two sets differ. */
export interface Difference {
  readonly changes: readonly Change[];
  /** Both sets are the same. False without a change: a file is only written otherwise. */
  readonly identical: boolean;
}

/** Tells how the newer set differs from the older. @throws DiagramUnreadable where one of the diagrams is no BPMN */
export async function differenceOf(older: DefinitionContent, newer: DefinitionContent): Promise<Difference> {
  if (hashOf(older) === hashOf(newer)) return { changes: [], identical: true };
  return { changes: await compareVersions(older, newer), identical: false };
}

/** Tells how two diagrams differ that have nothing beside them. @throws DiagramUnreadable */
export async function differenceOfDiagrams(older: string, newer: string): Promise<readonly Change[]> {
  const [before, after] = await Promise.all([readTree(older), readTree(newer)]);
  return compareDiagrams(before, after);
}
