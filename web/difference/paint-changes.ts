import type { Change, ChangeSign } from '../../src/http/contract.ts';
import { SIGNS } from '../shared/difference/sign-of.ts';
import type { Paint } from '../shared/diagram/paint.ts';

/** Where an element changed in several ways, the weightiest gives it its colour; every sign is shown. */
const WEIGHTS: readonly ChangeSign[] = ['added', 'removed', 'moved', 'changed'];

/** What changed, marked on the diagram of one side. */
export function paintChanges(changes: readonly Change[], side: 'old' | 'new'): Paint {
  const byElement = Map.groupBy(changes, ({ subject }) => subject.elements[side]);
  return {
    flows: [],
    elements: [...byElement].flatMap(([element, here]) => {
      if (element === null) return [];
      const signs = WEIGHTS.filter((sign) => here.some((change) => signOn(change) === sign));
      return [
        {
          element,
          look: `change-${signs[0]}`,
          outlined: false,
          badges: signs.map((sign) => ({ kind: `change-${sign}`, icon: null, text: SIGNS[sign], overdue: false, side: 'above' }) as const),
        },
      ];
    }),
  };
}

/** On the diagram a part of another file that came or went is a change of the element it belongs to. */
function signOn({ sign, subject }: Change): ChangeSign {
  return subject.file === 'diagram' || sign === 'moved' ? sign : 'changed';
}
