import type { MigrationGroupView } from '../../src/http/contract.ts';
import type { ElementPaint, Paint } from '../shared/diagram/paint.ts';
import type { Mapping, Question } from './mapping.ts';

type State = MigrationGroupView['state'];

/** The worst of what becomes of the cases at an element is what shows. */
const ORDER: readonly State[] = ['continues', 'mapping', 'cannot'];

/** Where cases of one version stand, how many, and what becomes of them; what is named carries its number. */
export function paintOld(groups: readonly MigrationGroupView[], version: number, mapping: Mapping): Paint {
  const counts = new Map<string, { readonly cases: number; readonly state: State }>();
  for (const { at, state, cases } of groups.filter((group) => group.version === version)) {
    for (const element of at) {
      const before = counts.get(element) ?? { cases: 0, state: 'continues' };
      const worst = ORDER.indexOf(state) > ORDER.indexOf(before.state) ? state : before.state;
      counts.set(element, { cases: before.cases + cases.length, state: worst });
    }
  }
  return {
    flows: [],
    elements: [...counts].map(([element, { cases, state }]): ElementPaint => ({
      element,
      look: `move-${state}`,
      outlined: false,
      badges: [
        { kind: `move-${state}`, icon: 'person', text: String(cases), overdue: false, side: 'above' },
        ...(element in mapping ? [numberBadge(element, mapping)] : []),
      ],
    })),
  };
}

/** The new places, numbered as what they are named for; those that fit what is picked are marked. */
export function paintNew(mapping: Mapping, picked: Question | null): Paint {
  const named = new Map<string, string[]>();
  for (const [element, place] of Object.entries(mapping)) named.set(place, [...(named.get(place) ?? []), element]);
  const elements = new Set([...named.keys(), ...(picked?.places ?? [])]);
  return {
    flows: [],
    elements: [...elements].map((element): ElementPaint => ({
      element,
      look: picked?.places.includes(element) === true ? 'move-candidate' : 'move-mapped',
      outlined: false,
      badges: (named.get(element) ?? []).map((from) => numberBadge(from, mapping)),
    })),
  };
}

function numberBadge(element: string, mapping: Mapping): ElementPaint['badges'][number] {
  return { kind: 'move-mapped', icon: null, text: String(Object.keys(mapping).indexOf(element) + 1), overdue: false, side: 'below' };
}
