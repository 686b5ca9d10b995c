import type { Act } from '../act.ts';
import type { Change } from './change.ts';
import { compareJson, isObject } from './compare-json.ts';
import { jsonChange } from './json-change.ts';

const kinds: Readonly<Record<string, string>> = { units: 'unit', positions: 'actPosition', offices: 'office' };

/** What differs between two entries of an act: its title and state, units, positions, offices. */
export function compareActs(older: Act, newer: Act): readonly Change[] {
  const reading = {
    keyOf: (path: readonly string[], item: unknown): string | null => (path.length === 1 && isObject(item) ? String(item['id']) : null),
    whole: (): boolean => false,
  };
  return compareJson(older, newer, reading)
    .filter(({ path }) => path[0] !== '$schema')
    .map((difference) => {
      const [list = '', key = ''] = difference.path;
      const kind = kinds[list];
      const inPart = kind !== undefined && difference.path.length > 1;
      const name = { old: inPart ? nameIn(older, list, key) : '', new: inPart ? nameIn(newer, list, key) : '' };
      const part = { file: 'act', kind: inPart ? kind : 'act', key: inPart ? key : newer.id, name, places: [], elements: { old: null, new: null }, depth: inPart ? 2 : 0 } as const;
      // In which order units and offices are listed means nothing.
      return jsonChange(difference, part, difference.kind === 'order' ? 'look' : 'act');
    });
}

function nameIn(act: Act, list: string, id: string): string | null {
  const parts = (act as unknown as Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>)[list] ?? [];
  return parts.find((part) => part.id === id)?.name ?? null;
}
