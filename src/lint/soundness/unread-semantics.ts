import type { Diagram, FlowNode } from '../../model/diagram.ts';
import { type Told, told } from '../../model/told.ts';
import { unreadActivation } from './complex-gateway.ts';

/** Ways of passing one element that are gone through at most, and those of a whole diagram. */
const WIDEST = 1024;
const WIDEST_DIAGRAM = 100_000;

/** Elements whose token game cannot be gone through, with the reason; empty for nearly every diagram. */
export function unreadSemantics(diagram: Diagram): readonly { readonly element: string | null; readonly reason: Told }[] {
  const nodes = [...diagram.nodes.values()];
  const found = nodes.flatMap((node) => {
    const reason = reasonOf(diagram, node);
    return reason === null ? [] : [{ element: node.id, reason }];
  });
  if (found.length > 0) return found;
  const all = nodes.reduce((sum, node) => sum + waysOf(diagram, node), 0);
  return all > WIDEST_DIAGRAM ? [{ element: null, reason: told`its elements can be passed in ${all} ways; ${WIDEST_DIAGRAM} are gone through` }] : [];
}

function reasonOf(diagram: Diagram, node: FlowNode): Told | null {
  const unread = node.type === 'complexGateway' ? unreadActivation(node) : null;
  if (unread !== null) return unread;
  if (node.type === 'adHocSubProcess') return told`an ad-hoc sub-process has no order`;
  const ways = waysOf(diagram, node);
  return ways > WIDEST ? told`it can be passed in ${ways} ways; ${WIDEST} are gone through` : null;
}

function waysOf(diagram: Diagram, { type, incoming, outgoing }: FlowNode): number {
  const ins = Math.max(1, incoming.length);
  const outs = Math.max(1, outgoing.length);
  if (type === 'parallelGateway') return 1;
  if (type === 'inclusiveGateway') return choices(ins) * choices(outs);
  if (type === 'complexGateway') return (ins + 1) * 2 ** ins * choices(outs);
  if (type.endsWith('Gateway')) return ins * outs;
  return ins * choices(outgoing.filter((id) => (diagram.flows.get(id)?.condition ?? null) !== null).length);
}

function choices(flows: number): number {
  return Math.max(1, 2 ** flows - 1);
}
