import type { Diagram, FlowNode } from '../model/diagram.ts';

/** Whether `element` stands inside the sub-process `scope`, at any depth. */
export function isInside(diagram: Diagram, element: string, scope: string): boolean {
  let at = diagram.nodes.get(element)?.scope;
  while (at !== undefined) {
    if (at === scope) return true;
    at = diagram.nodes.get(at)?.scope;
  }
  return false;
}

/** The event-based gateway whose event this is, or null. Such an event is armed with the gateway, not entered. */
export function armingGateway(diagram: Diagram, node: FlowNode): FlowNode | null {
  for (const flow of node.incoming) {
    const source = diagram.nodes.get(diagram.flows.get(flow)?.source ?? '');
    if (source?.type === 'eventBasedGateway') return source;
  }
  return null;
}

/**
 * The boundary event that catches an error of `element`: on the element itself or on the nearest sub-process around
 * it; one that names the code goes before one that names none. Null where nothing catches.
 */
export function errorCatcher(diagram: Diagram, element: string, code: string): FlowNode | null {
  let host = diagram.nodes.get(element);
  while (host !== undefined) {
    const { id } = host;
    const catchers = [...diagram.nodes.values()].filter((node) => node.attachedTo === id && node.event === 'error');
    const found =
      catchers.find(({ errorCode }) => errorCode === code) ?? catchers.find(({ errorCode }) => errorCode === null);
    if (found !== undefined) return found;
    host = diagram.nodes.get(host.scope);
  }
  return null;
}
