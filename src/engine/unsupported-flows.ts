import type { Diagram, FlowNode } from '../model/diagram.ts';
import type { Unsupported } from './errors.ts';
import { loopsWithoutWait } from './loops-without-wait.ts';

/** Sequence flows, and ways through the diagram, that no engine runs. */
export function unsupportedFlows(diagram: Diagram): Unsupported[] {
  return [...dangling(diagram), ...gatewayEvents(diagram), ...loops(diagram)];
}

function dangling({ nodes, flows }: Diagram): Unsupported[] {
  return [...flows.values()]
    .filter(({ source, target }) => nodes.get(source)?.scope !== nodes.get(target)?.scope || !nodes.has(target))
    .map(({ id }) => ({ element: id, reason: 'does not lead from one element to another of the same process' }));
}

/** What stands behind an event-based gateway is armed with it, so nothing else may lead there. */
function gatewayEvents({ nodes, flows }: Diagram): Unsupported[] {
  const found: Unsupported[] = [];
  for (const gateway of nodes.values()) {
    if (gateway.type !== 'eventBasedGateway') continue;
    for (const id of gateway.outgoing) {
      const target = nodes.get(flows.get(id)?.target ?? '');
      if (target === undefined) continue;
      if (!isArmable(target)) {
        found.push({ element: target.id, reason: 'stands behind an event-based gateway and is no catching event' });
      } else if (target.incoming.length > 1) {
        found.push({ element: target.id, reason: 'stands behind an event-based gateway and is reached another way too' });
      }
    }
  }
  return found;
}

function isArmable({ type }: FlowNode): boolean {
  return type === 'intermediateCatchEvent' || type === 'receiveTask';
}

function loops(diagram: Diagram): Unsupported[] {
  return loopsWithoutWait(diagram).map((element) => ({
    element,
    reason: 'is part of a loop in which nothing waits: it would run for ever',
  }));
}
