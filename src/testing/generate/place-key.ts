import type { Diagram } from '../../model/diagram.ts';
import type { WayNode } from './way-node.ts';

/**
 * Names where a way has come to: what is open, what has arrived at joins, the decisive values, the loops gone. Ways with
 * the same name can go on alike.
 */
export function placeKey({ nodes }: Diagram, node: WayNode, names: ReadonlySet<string>): string {
  const open = (node.state?.open ?? []).map(({ kind, element }) => `${kind} ${element}`).toSorted();
  const known = Object.entries(node.state?.variables ?? {}).filter(([name]) => names.has(name));
  const flows: string[] = [];
  const trace: string[] = [];
  for (let at: WayNode | null = node; at !== null; at = at.parent) {
    flows.push(...at.flows);
    trace.push(...at.trace);
  }
  const joins = [...nodes.values()].filter(({ incoming, type }) => incoming.length > 1 && type !== 'exclusiveGateway' && type.endsWith('Gateway'));
  const arrived = joins.flatMap(({ id, incoming }) => {
    const entered = trace.filter((element) => element === id).length;
    return incoming.map((flow) => flows.filter((taken) => taken === flow).length - entered);
  });
  return JSON.stringify([open, known.toSorted(([a], [b]) => a.localeCompare(b)), arrived, node.loops.toSorted()]);
}
