import type { Diagram } from '../../model/diagram.ts';
import { activityFirings } from './activity-firings.ts';
import { beginnings } from './begin.ts';
import { eventFirings } from './event-firings.ts';
import { gatewayFirings } from './gateway-firings.ts';
import { NetDraft } from './net-draft.ts';
import type { TokenNet } from './token-net.ts';

/**
 * The token game of a diagram. What conditions ask is left open: every way may be taken. An event that can come more than
 * once comes up to `times`.
 */
export function compileNet(diagram: Diagram, times = 1): TokenNet {
  const draft = new NetDraft(diagram, times);
  for (const node of diagram.nodes.values()) {
    if (node.type.endsWith('Gateway')) gatewayFirings(draft, node);
    else if (node.type.endsWith('Event')) {
      if (node.attachedTo === null) eventFirings(draft, node);
    } else activityFirings(draft, node);
  }
  return draft.finish(beginnings(draft, diagram.processId));
}
