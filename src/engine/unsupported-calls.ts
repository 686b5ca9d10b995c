import type { Diagram } from '../model/diagram.ts';
import type { Unsupported } from './errors.ts';

/**
 * What an engine refuses in a diagram and in the diagrams it calls. `refusals` asks about one diagram by itself; what is
 * found in a called one is told at the call that reaches it.
 */
export function withCalls(
  diagram: Diagram,
  called: ReadonlyMap<string, Diagram>,
  refusals: (diagram: Diagram) => readonly Unsupported[],
): readonly Unsupported[] {
  return [...refusals(diagram), ...inCalls(diagram, called, refusals, [diagram.processId])];
}

/** `path` holds the processes on the way. */
function inCalls(
  diagram: Diagram,
  called: ReadonlyMap<string, Diagram>,
  refusals: (diagram: Diagram) => readonly Unsupported[],
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
      for (const inner of [...refusals(target), ...inCalls(target, called, refusals, [...path, calledProcess])]) {
        found.push({ element, reason: `calls a process in which <${inner.element}> ${inner.reason}` });
      }
    }
  }
  return found;
}
