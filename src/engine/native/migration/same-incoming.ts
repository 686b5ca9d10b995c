import type { Diagram, FlowNode } from '../../../model/diagram.ts';
import type { ElementMapping } from '../../migration.ts';

/**
 * Whether two joins wait for the same: the same flows lead to them, from the same elements. Where one is new or gone, a
 * token would be waited for that can never come, or one that has come would count for nothing.
 */
export function sameIncoming(from: Diagram, join: FlowNode, to: Diagram, other: FlowNode, mapping: ElementMapping): boolean {
  const before = join.incoming.toSorted();
  const after = other.incoming.toSorted();
  const sourceOf = ({ flows }: Diagram, flow: string): string => flows.get(flow)?.source ?? '';
  const same = (flow: string, at: number): boolean => {
    const source = sourceOf(from, flow);
    return after[at] === flow && sourceOf(to, flow) === (mapping[source] ?? source);
  };
  return before.length === after.length && before.every(same);
}
