import { evaluateCondition } from '../../model/expression.ts';
import { ExpressionFailed, NoFlowTaken } from '../errors.ts';
import type { Variables } from '../port.ts';
import type { Graph } from './graph.ts';

/** The first flow whose condition holds, else the default flow. A flow without a condition always holds. @throws NoFlowTaken */
export function exclusiveChoice(graph: Graph, node: number, variables: Variables): readonly number[] {
  const out = outgoing(graph, node);
  if (out.length === 0) return out;
  for (const flow of out) if (flow !== graph.fallback[node] && holds(graph, flow, variables)) return [flow];
  return byDefault(graph, node);
}

/** Every flow whose condition holds; the default flow where none does. @throws NoFlowTaken */
export function inclusiveChoice(graph: Graph, node: number, variables: Variables): readonly number[] {
  const out = outgoing(graph, node);
  if (out.length === 0) return out;
  const taken = out.filter((flow) => flow !== graph.fallback[node] && holds(graph, flow, variables));
  return taken.length > 0 ? taken : byDefault(graph, node);
}

/**
 * How an activity or event is left: along every flow without a condition and those whose condition holds; along the
 * default flow where no condition does (BPMN 2.0, 13.3.1). @throws NoFlowTaken
 */
export function implicitChoice(graph: Graph, node: number, variables: Variables): readonly number[] {
  const out = outgoing(graph, node);
  const [only] = out;
  if (only === undefined || (out.length === 1 && graph.flows[only]?.condition === null)) return out;
  const fallback = graph.fallback[node];
  const always = out.filter((flow) => flow !== fallback && graph.flows[flow]?.condition === null);
  const held = out.filter((flow) => flow !== fallback && graph.flows[flow]?.condition !== null && holds(graph, flow, variables));
  const taken = [...always, ...held];
  if (held.length === 0 && (fallback !== -1 || always.length === 0)) taken.push(...byDefault(graph, node));
  return out.filter((flow) => taken.includes(flow));
}

/** Flows whose condition holds, be there none. */
export function holdingFlows(graph: Graph, node: number, variables: Variables): readonly number[] {
  const out = outgoing(graph, node);
  const taken = out.filter((flow) => flow !== graph.fallback[node] && holds(graph, flow, variables));
  return taken.length > 0 ? taken : out.filter((flow) => flow === graph.fallback[node]);
}

function outgoing(graph: Graph, node: number): readonly number[] {
  return graph.outgoing[node] ?? [];
}

function byDefault(graph: Graph, node: number): readonly number[] {
  const fallback = graph.fallback[node] ?? -1;
  if (fallback === -1) throw new NoFlowTaken(graph.nodes[node]?.id ?? '');
  return [fallback];
}

function holds({ flows }: Graph, flow: number, variables: Variables): boolean {
  const { id = '', condition = null } = flows[flow] ?? {};
  return condition === null || askCondition(id, condition, variables);
}

/** Whether a condition of this element holds. @throws ExpressionFailed naming the element. */
export function askCondition(element: string, condition: string, variables: Variables): boolean {
  try {
    return evaluateCondition(condition, variables);
  } catch (cause) {
    throw new ExpressionFailed(element, condition, cause instanceof Error ? cause.message : String(cause));
  }
}
