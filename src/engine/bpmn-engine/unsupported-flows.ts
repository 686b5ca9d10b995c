import type { Diagram } from '../../model/diagram.ts';
import type { Unsupported } from '../errors.ts';

/** Sequence flows that the library would lose. */
export function doubledFlows({ flows }: Diagram): Unsupported[] {
  const seen = new Set<string>();
  const found: Unsupported[] = [];
  for (const { id, source, target } of flows.values()) {
    const ends = `${source} ${target}`;
    if (seen.has(ends)) found.push({ element: id, reason: `is a second flow from <${source}> to <${target}>: one would be lost` });
    seen.add(ends);
  }
  return found;
}
