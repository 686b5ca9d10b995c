import type { ElementView } from '../../src/http/contract.ts';
import type { Paint } from '../shared/diagram/paint.ts';

/** The elements that were picked stand out; those with remarks have a line of their own. */
export function paintAct(elements: readonly ElementView[], picked: ReadonlySet<string>): Paint {
  return {
    flows: [],
    elements: elements
      .filter(({ id, remarks }) => picked.has(id) || remarks.length > 0)
      .map(({ id }) => ({
        element: id,
        look: picked.has(id) ? 'now' : 'remarked',
        outlined: false,
        badges: [],
      })),
  };
}
