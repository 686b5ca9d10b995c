import type { Diagram, FlowNode } from '../../model/diagram.ts';
import { analyse } from './analyse.ts';
import type { Place } from './token-net.ts';
import { unreadSemantics } from './unread-semantics.ts';

const WAITING: ReadonlySet<FlowNode['type']> = new Set([
  'userTask',
  'serviceTask',
  'sendTask',
  'businessRuleTask',
  'receiveTask',
  'callActivity',
  'subProcess',
  'intermediateCatchEvent',
  'eventBasedGateway',
  'parallelGateway',
]);

/**
 * Elements that wait and where a second token can come while one is there, a parallel gateway where it comes along the
 * same flow; none is told where the token game cannot be played. Not every engine runs them.
 */
export function severalTokens(diagram: Diagram): readonly { readonly element: string; readonly reason: string }[] {
  if (unreadSemantics(diagram).length > 0) return [];
  const { net, exploration } = analyse(diagram);
  const found = new Set<string>();
  for (const { marking } of exploration.states) {
    const seen = new Set<string>();
    for (const id of marking) {
      const place = net.places[id];
      const type = diagram.nodes.get(place?.element ?? '')?.type;
      if (place === undefined || type === undefined || !WAITING.has(type) || !holdsToken(place)) continue;
      const at = type === 'parallelGateway' ? `${place.element} ${place.flow}` : place.element;
      if (seen.has(at)) found.add(place.element);
      seen.add(at);
    }
  }
  return [...found].map((element) => ({ element, reason: 'can be come to by a second token while one is there: it would wait for the first to leave' }));
}

function holdsToken({ kind }: Place): boolean {
  return kind === 'token' || kind === 'running';
}
