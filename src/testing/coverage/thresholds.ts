import { ThresholdWrong } from '../errors.ts';
import { type DiagramCoverage, percent, shareOf, uncovered } from './coverage.ts';
import { type Measure, measures } from './measure.ts';

/** The least percentage of each measure that is asked for; none of those left out. */
export type Thresholds = Partial<Record<Measure, number>>;

/** Items a sentence names at most: beyond that the report is the place to look. */
const NAMED = 8;

/** Reads `flows=100,refusals=100,failures=40`. @throws ThresholdWrong */
export function readThresholds(text: string): Thresholds {
  const entries = text.split(',').map((part): [Measure, number] => {
    const [name = '', value = ''] = part.split('=').map((side) => side.trim());
    const measure = measures.find((other) => other === name);
    if (measure === undefined) throw new ThresholdWrong(part, `name one of ${measures.join(', ')}`);
    const number = Number(value);
    if (value === '' || !(number >= 0 && number <= 100)) throw new ThresholdWrong(part, 'give a percentage, 0 to 100');
    return [measure, number];
  });
  return Object.fromEntries(entries);
}

/** A sentence for each threshold all diagrams together stay below, naming what is not covered. */
export function missedThresholds(coverages: readonly DiagramCoverage[], thresholds: Thresholds): readonly string[] {
  return measures.flatMap((measure) => {
    const least = thresholds[measure];
    const share = shareOf(coverages, measure);
    if (least === undefined || percent(share) >= least) return [];
    const missing = coverages.flatMap((coverage) => uncovered(coverage, measure).map(({ id }) => `${coverage.key} <${id}>`));
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    return [`${percent(share)} % of ${measure} are covered, ${least} % are asked for; not covered: ${missing.slice(0, NAMED).join(', ')}${more}`];
  });
}
