import { createHash } from 'node:crypto';
import type { DefinitionContent } from '../../definitions/definition.ts';
import type { Coverable, CoverableItem } from './coverable.ts';
import { byMeasure, type ByMeasure, type Measure } from './measure.ts';
import { type Passage, within } from './passage.ts';

/** One run on a diagram: a scenario played, or a test that moved a case. */
export interface CoveredRun {
  readonly kind: 'scenario' | 'test';
  /** Of a scenario its name, of a test its title; with the kind unique on one diagram. */
  readonly name: string;
  readonly title: string;
  /** Whether it went as it was to go: what a failed run passed is covered all the same, and the report says so. */
  readonly passed: boolean;
  readonly passage: Passage;
}

/** An item, how often it was passed, and by which runs. */
export interface CoveredItem extends CoverableItem {
  readonly count: number;
  /** Names of runs, in their order. */
  readonly runs: readonly string[];
}

/** What of one diagram was exercised. */
export interface DiagramCoverage {
  readonly key: string;
  /** See `diagramHash`. */
  readonly diagram: string;
  readonly items: ByMeasure<readonly CoveredItem[]>;
  readonly runs: readonly CoveredRun[];
}

/** How much of something was exercised. */
export interface Share {
  readonly covered: number;
  readonly total: number;
}

/** SHA-256 of what decides which items a diagram has: its text and its digest. Runs with another are of another diagram. */
export function diagramHash({ xml, digest }: Pick<DefinitionContent, 'xml' | 'digest'>): string {
  return createHash('sha256').update(JSON.stringify([xml, digest])).digest('hex');
}

/** Puts the runs of one diagram together; of two runs of one kind and name the later one counts. */
export function coverageOf(key: string, diagram: string, coverable: Coverable, given: readonly CoveredRun[]): DiagramCoverage {
  const ids = byMeasure((measure) => new Set(coverable[measure].map(({ id }) => id)));
  const byName = new Map(given.map((run) => [`${run.kind} ${run.name}`, run]));
  const runs = [...byName.values()].map((run) => ({ ...run, passage: within(run.passage, (measure, id) => ids[measure].has(id)) }));
  const items = byMeasure((measure) =>
    coverable[measure].map((item) => {
      const passing = runs.filter(({ passage }) => item.id in passage[measure]);
      return {
        ...item,
        count: passing.reduce((sum, { passage }) => sum + (passage[measure][item.id] ?? 0), 0),
        runs: passing.map(({ name }) => name),
      };
    }),
  );
  return { key, diagram, items, runs };
}

/** How much of a measure the diagrams together have covered. */
export function shareOf(coverages: readonly Pick<DiagramCoverage, 'items'>[], measure: Measure): Share {
  const items = coverages.flatMap((coverage) => coverage.items[measure]);
  return { covered: items.filter(({ count }) => count > 0).length, total: items.length };
}

/** Every measure's share. */
export function sharesOf(coverages: readonly Pick<DiagramCoverage, 'items'>[]): ByMeasure<Share> {
  return byMeasure((measure) => shareOf(coverages, measure));
}

/** Percent, rounded down so that only all is 100; 100 where there is nothing to cover. */
export function percent({ covered, total }: Share): number {
  return total === 0 ? 100 : Math.floor((covered * 1000) / total) / 10;
}

/** What of a measure no run passed. */
export function uncovered({ items }: Pick<DiagramCoverage, 'items'>, measure: Measure): readonly CoveredItem[] {
  return items[measure].filter(({ count }) => count === 0);
}

