import type { Diagram } from '../../model/diagram.ts';
import type { Unsupported } from '../errors.ts';
import { withCalls } from '../unsupported-calls.ts';
import { unsupportedExpressions } from '../unsupported-expressions.ts';
import { unsupportedFlows } from '../unsupported-flows.ts';
import { unsupportedEvents } from './unsupported-events.ts';
import { unsupportedNodes } from './unsupported-nodes.ts';

/** Every construct of a diagram that this engine does not run, in the diagram's order within each kind. */
export function unsupported(
  diagram: Diagram,
  called: ReadonlyMap<string, Diagram> = new Map(),
): readonly Unsupported[] {
  return withCalls(diagram, called, (one) => [
    ...unsupportedNodes(one),
    ...unsupportedEvents(one),
    ...unsupportedFlows(one),
    ...unsupportedExpressions(one),
  ]);
}
