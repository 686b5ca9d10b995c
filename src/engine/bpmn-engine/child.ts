import type { Effect, EngineState, OpenItem } from '../port.ts';
import type { PrivateState } from './private-state.ts';

/** An open item of a called process as the caller's case shows it. */
export function itemOfCall(call: string, item: OpenItem): OpenItem {
  return { ...item, key: `${call}/${item.key}`, element: `${call}/${item.element}` };
}

/** An effect of a called process as the caller's case tells it; its end is no end of the case. */
export function effectOfCall(call: string, effect: Effect): Effect | null {
  switch (effect.kind) {
    case 'ended':
      return null;
    case 'taken':
      return { ...effect, flow: `${call}/${effect.flow}` };
    case 'opened':
      return { ...effect, item: itemOfCall(call, effect.item) };
    case 'closed':
      return { ...effect, item: `${call}/${effect.item}` };
    default:
      return { ...effect, element: `${call}/${effect.element}` };
  }
}

/** The tokens a called process loses when its call is cancelled, the last entered first. */
export function cancelledInCall(call: string, child: EngineState): Effect[] {
  const { standings, children } = child.private as PrivateState;
  const effects: Effect[] = [];
  for (const { element, pass, role } of standings.toReversed()) {
    if (role !== 'in') continue;
    const inner = `${element}#${pass}`;
    const grandchild = children[inner];
    if (grandchild !== undefined) effects.push(...cancelledInCall(`${call}/${inner}`, grandchild));
    effects.push({ kind: 'cancelled', element: `${call}/${element}`, pass });
  }
  return effects;
}
