import type { Change } from './change.ts';
import { compareJson, isObject } from './compare-json.ts';
import { jsonChange } from './json-change.ts';
import type { RegulationSet } from './regulation-set.ts';

type Scenarios = RegulationSet['scenarios'];

/** What differs between the scenarios of two versions. */
export function compareScenarios(older: Scenarios, newer: Scenarios): readonly Change[] {
  const reading = {
    keyOf: (path: readonly string[], item: unknown): string | null => (path.length === 1 && isObject(item) ? String(item['name']) : null),
    whole: (path: readonly string[]): boolean => path[2] === 'tasks' && path.length > 4,
  };
  return compareJson(older, newer, reading)
    .filter(({ path }) => path[0] !== '$schema')
    .map((difference) => {
      const [, key = ''] = difference.path;
      const inPart = difference.path.length > 1;
      const name = { old: inPart ? titleOf(older, key) : '', new: inPart ? titleOf(newer, key) : '' };
      const part = { file: 'scenarios', kind: inPart ? 'scenario' : 'scenarios', key, name, places: [], elements: { old: null, new: null }, depth: inPart ? 2 : 0 } as const;
      return jsonChange(difference, part, 'run');
    });
}

function titleOf({ scenarios }: Scenarios, key: string): string | null {
  return scenarios.find(({ name }) => name === key)?.title ?? null;
}
