import type { Diagram, FlowNode } from '../../model/diagram.ts';
import { comesAgain } from './comes-again.ts';
import type { Marking, PlaceKind, TokenNet } from './token-net.ts';

/** Where a token of a running case stands: at an element, armed as an event, arrived at a join, or as a gateway to be reset. */
export interface Standing {
  readonly is: 'at' | 'armed' | 'arrived' | 'reset';
  readonly element: string;
  /** Along which it arrived, or has had tokens. */
  readonly flows: readonly string[];
}

/**
 * The marking of a net for a case under way. What happens at once in the net and waits in a case, such as a task without
 * boundary events, has its token before the element.
 */
export function markingOf(diagram: Diagram, net: TokenNet, standing: readonly Standing[]): Marking {
  const placeOf = (kind: PlaceKind, element: string, flow: string | null): number =>
    net.places.findIndex((place) => place.kind === kind && place.flow === flow && (flow !== null || place.element === element));
  /** A complex gateway counts what has arrived in a place of its own, behind that of the flow. */
  const countedAt = (flow: string): number => net.places.findLastIndex((place) => place.kind === 'token' && place.flow === flow);
  const marked: number[] = [];
  for (const { is, element, flows } of standing) {
    const node = diagram.nodes.get(element);
    if (node === undefined) continue;
    if (is === 'arrived') marked.push(...flows.map((flow) => (node.type === 'complexGateway' ? countedAt(flow) : placeOf('token', element, flow))));
    else if (is === 'reset') {
      const late = node.incoming.filter((flow) => !flows.includes(flow));
      marked.push(placeOf('running', element, null), ...late.map((flow) => placeOf('armed', element, flow)));
    } else if (is === 'at') {
      const running = placeOf('running', element, null);
      const [flow = null] = node.incoming;
      marked.push(lasts(diagram, node) && !marked.includes(running) ? running : placeOf('token', element, flow));
    }
  }
  for (const { is, element } of standing) {
    const armed = is === 'armed' ? armedElement(diagram, element, standing) : null;
    const place = armed === null ? -1 : placeOf('armed', armed, null);
    if (place !== -1 && !marked.includes(place)) marked.push(place);
  }
  return marked.toSorted((one, other) => one - other);
}

/** What the net says is armed: a boundary event that does not interrupt, or a whole event sub-process that does not run. */
function armedElement({ nodes }: Diagram, element: string, standing: readonly Standing[]): string | null {
  const node = nodes.get(element);
  if (node?.type === 'boundaryEvent') return node.interrupting && !comesAgain(node) ? null : element;
  if (node?.type !== 'startEvent') return null;
  return standing.some((other) => other.is === 'at' && other.element === node.scope) ? null : node.scope;
}

/** Whether the net knows the activity as running: something is inside it, or can come at its boundary. */
function lasts({ nodes }: Diagram, { id, type }: FlowNode): boolean {
  if (type.endsWith('Event') || type.endsWith('Gateway')) return false;
  return [...nodes.values()].some((node) => node.scope === id || (node.attachedTo === id && node.event !== 'compensate'));
}
