import type { Diagram } from '../../model/diagram.ts';
import type { Unsupported } from '../errors.ts';
import { unsupportedEvents } from './unsupported-events.ts';
import { withCalls } from '../unsupported-calls.ts';
import { unsupportedExpressions } from '../unsupported-expressions.ts';
import { unsupportedFlows } from '../unsupported-flows.ts';
import { doubledFlows } from './unsupported-flows.ts';
import { unsupportedNodes } from './unsupported-nodes.ts';

/**
 * Every construct of a diagram that this engine does not run right, in the diagram's order within each kind. Where a
 * second token could come to an element is told by the token game of soundness and not from here.
 */
export function unsupported(
  diagram: Diagram,
  called: ReadonlyMap<string, Diagram> = new Map(),
): readonly Unsupported[] {
  return withCalls(diagram, called, unsupportedHere);
}

function unsupportedHere(diagram: Diagram): Unsupported[] {
  return [
    ...unsupportedNodes(diagram),
    ...unsupportedEvents(diagram),
    ...unsupportedFlows(diagram),
    ...doubledFlows(diagram),
    ...unsupportedExpressions(diagram),
  ];
}
