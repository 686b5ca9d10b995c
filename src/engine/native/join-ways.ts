import type { FlowNode, SequenceFlow } from '../../model/diagram.ts';

/** From where a token can come to one flow into a join without passing the join: 1 for each such node. */
export interface FlowWays {
  /** Counting what events that do not interrupt start beside the token. */
  readonly awaited: Uint8Array;
  /** By the token itself. */
  readonly own: Uint8Array;
}

/** The ways to each flow into an inclusive or complex gateway. */
export type JoinWays = ReadonlyMap<number, FlowWays>;

/** Reads the ways once, when a definition is compiled (BPMN 2.0, 13.4.3). */
export function joinWays(
  nodes: readonly FlowNode[],
  flows: readonly SequenceFlow[],
  nodeAt: ReadonlyMap<string, number>,
  join: number,
): JoinWays {
  const sourceOf = new Map(flows.map(({ id, source }) => [id, nodeAt.get(source) ?? join]));
  const sources = ({ incoming }: FlowNode): readonly number[] => incoming.map((flow) => sourceOf.get(flow) ?? join);
  const upstream = (flow: SequenceFlow, beside: boolean): Uint8Array => {
    const found = new Uint8Array(nodes.length);
    const open = [nodeAt.get(flow.source) ?? join];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const node = nodes[at];
      if (node === undefined || at === join || found[at] === 1) continue;
      found[at] = 1;
      open.push(...sources(node), ...throwersOf(nodes, node));
      const host = nodes[nodeAt.get(node.attachedTo ?? '') ?? join];
      if (node.attachedTo === null || host === undefined) continue;
      if (node.interrupting) open.push(nodeAt.get(host.id) ?? join);
      // It starts a second token, of which the running activity holds nothing: only what is armed, or still to be armed.
      else if (beside) open.push(...sources(host));
    }
    return found;
  };
  return new Map(
    flows.flatMap((flow, at) =>
      nodeAt.get(flow.target) === join ? [[at, { awaited: upstream(flow, true), own: upstream(flow, false) }]] : [],
    ),
  );
}

/** The throwing ends of a link, for its catching end. */
function throwersOf(nodes: readonly FlowNode[], { type, event, scope, linkName }: FlowNode): number[] {
  if (type !== 'intermediateCatchEvent' || event !== 'link') return [];
  return nodes.flatMap((node, at) =>
    node.type === 'intermediateThrowEvent' && node.event === 'link' && node.scope === scope && node.linkName === linkName ? [at] : [],
  );
}
