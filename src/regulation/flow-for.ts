import type { Diagram, FlowNode, SequenceFlow } from '../model/diagram.ts';
import { evaluateCondition } from '../model/expression.ts';

/** The flow an exclusive gateway takes with these variables; its default where no condition holds. */
export function flowFor(
  diagram: Diagram,
  gateway: FlowNode,
  variables: Readonly<Record<string, unknown>>,
): SequenceFlow | null {
  const flows = gateway.outgoing.flatMap((id) => diagram.flows.get(id) ?? []);
  const conditional = flows.filter(({ id, condition }) => id !== gateway.defaultFlow && condition !== null);
  const taken = conditional.find(({ condition }) => holds(condition ?? '', variables));
  return taken ?? flows.find(({ id }) => id === gateway.defaultFlow) ?? null;
}

/** Whether a condition holds; not so where it cannot be evaluated, which is a fault other checks report. */
export function holds(condition: string, variables: Readonly<Record<string, unknown>>): boolean {
  try {
    return evaluateCondition(condition, variables);
  } catch {
    return false;
  }
}
