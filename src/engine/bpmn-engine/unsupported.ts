import type { Diagram } from '../../model/diagram.ts';
import type { Unsupported } from '../errors.ts';
import { unsupportedEvents } from './unsupported-events.ts';
import { unsupportedExpressions } from './unsupported-expressions.ts';
import { unsupportedFlows } from './unsupported-flows.ts';
import { unsupportedNodes } from './unsupported-nodes.ts';

/**
 * Every construct of a diagram that this engine does not run right, in the diagram's order within each kind. Whether a
 * place can hold two tokens is a matter of soundness and is not told from here.
 */
export function unsupported(
  diagram: Diagram,
  called: ReadonlyMap<string, Diagram> = new Map(),
): readonly Unsupported[] {
  return [...unsupportedHere(diagram), ...unsupportedCalls(diagram, called, [diagram.processId])];
}

function unsupportedHere(diagram: Diagram): Unsupported[] {
  return [
    ...unsupportedNodes(diagram),
    ...unsupportedEvents(diagram),
    ...unsupportedFlows(diagram),
    ...unsupportedExpressions(diagram),
  ];
}

/** Findings of the called diagrams, told at the call that reaches them; `path` holds the processes on the way. */
function unsupportedCalls(
  diagram: Diagram,
  called: ReadonlyMap<string, Diagram>,
  path: readonly string[],
): Unsupported[] {
  const found: Unsupported[] = [];
  for (const { id: element, type, calledProcess } of diagram.nodes.values()) {
    if (type !== 'callActivity') continue;
    const target = called.get(calledProcess ?? '');
    if (calledProcess === null || target === undefined) {
      found.push({ element, reason: `calls the process ${calledProcess ?? '(none named)'}, which is not at hand` });
    } else if (path.includes(calledProcess)) {
      found.push({ element, reason: `calls the process ${calledProcess}, which is under way already` });
    } else {
      for (const inner of [...unsupportedHere(target), ...unsupportedCalls(target, called, [...path, calledProcess])]) {
        found.push({ element, reason: `calls a process in which <${inner.element}> ${inner.reason}` });
      }
    }
  }
  return found;
}
