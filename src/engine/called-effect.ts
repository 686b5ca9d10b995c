import type { Effect, OpenItem } from './port.ts';

/** An open item of a called process as the caller's case shows it. */
export function itemOfCall(call: string, item: OpenItem): OpenItem {
  return { ...item, key: `${call}/${item.key}`, element: `${call}/${item.element}` };
}

/** What happens in a called process as the caller's case tells it. */
export function effectOfCall(call: string, effect: Effect): Effect {
  switch (effect.kind) {
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
