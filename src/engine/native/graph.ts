import type { Diagram, FlowNode, SequenceFlow } from '../../model/diagram.ts';
import { beginsAlone } from '../../model/begins-alone.ts';
import type { ElementKind, Repetition } from './element-kind.ts';
import { type JoinWays, joinWays } from './join-ways.ts';

/** A definition as integers: nodes and flows are numbered in document order. Made once, shared by all its cases. */
export interface Graph {
  readonly diagram: Diagram;
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly SequenceFlow[];
  readonly nodeAt: ReadonlyMap<string, number>;
  readonly flowAt: ReadonlyMap<string, number>;
  /** The node each flow leads to. */
  readonly target: Int32Array;
  /** Flows into and out of each node. */
  readonly incoming: readonly (readonly number[])[];
  readonly outgoing: readonly (readonly number[])[];
  /** The default flow of each node; -1 where it has none. */
  readonly fallback: Int32Array;
  readonly kinds: readonly ElementKind[];
  readonly repetitions: readonly (Repetition | null)[];
  /** Events on the boundary of each node, but those that compensate. */
  readonly boundaries: readonly (readonly number[])[];
  /** The activity that compensates each node; -1 where none does. */
  readonly compensation: Int32Array;
  /** What begins with each scope: by the node of the sub-process, the process under -1. */
  readonly beginnings: ReadonlyMap<number, Beginning>;
  /** The catching end of each throwing link; -1 elsewhere. */
  readonly linkTarget: Int32Array;
  /** Gateways that join by what can still come, in document order. */
  readonly joins: ReadonlyMap<number, JoinWays>;
  /** The processes that call activities name, by id. */
  readonly called: ReadonlyMap<string, Graph>;
}

export interface Beginning {
  /** Nodes that are entered with the scope. */
  readonly starts: readonly number[];
  /** Start events of its event sub-processes. */
  readonly armed: readonly number[];
}

/** The node that stands for the process itself. */
export const PROCESS = -1;

/** Numbers a diagram. `kindOf` and `repetitionOf` say what its elements do. */
export function compileGraph(
  diagram: Diagram,
  called: ReadonlyMap<string, Graph>,
  kindOf: (node: FlowNode) => ElementKind,
  repetitionOf: (node: FlowNode) => Repetition | null,
): Graph {
  const nodes = [...diagram.nodes.values()];
  const flows = [...diagram.flows.values()];
  const nodeAt = new Map(nodes.map(({ id }, at) => [id, at]));
  const flowAt = new Map(flows.map(({ id }, at) => [id, at]));
  const numbered = (ids: readonly string[]): number[] => ids.map((id) => flowAt.get(id) ?? PROCESS);
  const nodeOf = (id: string | null): number => (id === null ? PROCESS : (nodeAt.get(id) ?? PROCESS));
  const boundaries: number[][] = nodes.map(() => []);
  const compensation = new Int32Array(nodes.length).fill(PROCESS);
  for (const [at, { attachedTo, event, compensationHandler }] of nodes.entries()) {
    const host = nodeOf(attachedTo);
    if (host === PROCESS) continue;
    if (event === 'compensate') compensation[host] = nodeOf(compensationHandler);
    else boundaries[host]?.push(at);
  }
  const scopes = [PROCESS, ...nodes.flatMap(({ type }, at) => (type === 'subProcess' ? [at] : []))];
  return {
    diagram,
    nodes,
    flows,
    nodeAt,
    flowAt,
    target: Int32Array.from(flows, ({ target }) => nodeOf(target)),
    incoming: nodes.map(({ incoming }) => numbered(incoming)),
    outgoing: nodes.map(({ outgoing }) => numbered(outgoing)),
    fallback: Int32Array.from(nodes, ({ defaultFlow }) => (defaultFlow === null ? PROCESS : (flowAt.get(defaultFlow) ?? PROCESS))),
    kinds: nodes.map(kindOf),
    repetitions: nodes.map(repetitionOf),
    boundaries,
    compensation,
    beginnings: new Map(scopes.map((scope) => [scope, beginningOf(nodes, nodes[scope]?.id ?? diagram.processId)])),
    linkTarget: Int32Array.from(nodes, (node) => linkTargetOf(nodes, node)),
    joins: new Map(nodes.flatMap((node, at) => (joinsByWhatCanCome(node) ? [[at, joinWays(nodes, flows, nodeAt, at)]] : []))),
    called,
  };
}

function beginningOf(nodes: readonly FlowNode[], scope: string): Beginning {
  const inside = nodes.flatMap((node, at) => (node.scope === scope ? [{ node, at }] : []));
  const armed = inside
    .filter(({ node }) => node.triggeredByEvent)
    .flatMap(({ node: { id } }) => nodes.flatMap((node, at) => (node.scope === id && node.type === 'startEvent' ? [at] : [])));
  const starts = inside.filter(({ node }) => node.type === 'startEvent').map(({ at }) => at);
  if (starts.length > 0) return { starts, armed };
  // Without a start event everything that nothing leads to begins at once (BPMN 2.0, 13.2).
  return { starts: inside.filter(({ node }) => beginsAlone(node)).map(({ at }) => at), armed };
}

function linkTargetOf(nodes: readonly FlowNode[], { type, event, scope, linkName }: FlowNode): number {
  if (type !== 'intermediateThrowEvent' || event !== 'link') return PROCESS;
  return nodes.findIndex(
    (node) => node.type === 'intermediateCatchEvent' && node.event === 'link' && node.scope === scope && node.linkName === linkName,
  );
}

function joinsByWhatCanCome({ type, incoming }: FlowNode): boolean {
  return type === 'complexGateway' || (type === 'inclusiveGateway' && incoming.length > 1);
}
