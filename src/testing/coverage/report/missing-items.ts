import { uncovered } from '../coverage.ts';
import type { Measure } from '../measure.ts';
import { nameOf, type ReportedDiagram } from './reported-diagram.ts';

/** Something of a diagram that nothing passes. */
export interface MissingItem {
  readonly measure: Measure;
  /** The element or flow it shows at. */
  readonly element: string;
  readonly name: string;
}

/**
 * What must be covered in any case, the weightiest first: a refusal is not told again as an element, nor a decision's way as a flow.
 * Deadlines and failures are many; the tables have them.
 */
const LISTED = ['refusals', 'elements', 'flows', 'outcomes'] as const;

/** What of a diagram is not covered, each thing once. */
export function missingItems({ coverage, diagram }: ReportedDiagram): readonly MissingItem[] {
  const told = new Set<string>();
  return LISTED.flatMap((measure) =>
    uncovered(coverage, measure).flatMap(({ id, elements: [element = id], what }) => {
      const name = `${nameOf(diagram, element)}${what === null ? '' : `: ${what}`}`;
      const key = `${element} ${what ?? ''}`;
      if (told.has(key)) return [];
      told.add(key);
      return [{ measure, element, name }];
    }),
  );
}
