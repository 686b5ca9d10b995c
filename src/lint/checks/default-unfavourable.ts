import type { Diagram, FlowNode } from '../../model/diagram.ts';
import { expressionFault } from '../../model/expression.ts';
import { freeNames } from '../../model/free-names.ts';
import type { Check, CheckFault } from '../finding.ts';
import type { Known } from '../known-variables.ts';
import { variablesAlong } from '../variables-along.ts';
import { told } from '../../model/told.ts';

/** A default flow is the unfavourable way, and stands only behind variables whose values a schema lists. */
export const defaultUnfavourable: Check = {
  name: 'default-unfavourable',
  class: 'execution',
  *run(diagram, context) {
    const along = variablesAlong(diagram, context);
    for (const node of diagram.nodes.values()) {
      if (node.type !== 'exclusiveGateway' || node.defaultFlow === null) continue;
      const known = along.after(node.id);
      if (known !== null) yield* unlisted(diagram, node, known);
      yield* favourable(diagram, node, node.defaultFlow);
    }
  },
};

/** A value nobody foresaw would take the default way, and refuse somebody: outside a list it stops the case instead. */
function unlisted(diagram: Diagram, node: FlowNode, known: Known): CheckFault[] {
  const conditions = node.outgoing.map((flow) => diagram.flows.get(flow)?.condition ?? null);
  const readable = conditions.filter((condition) => condition !== null && condition.startsWith('=') && expressionFault(condition) === null);
  const names = new Set(readable.flatMap((condition) => freeNames(condition ?? '')));
  return [...names]
    .filter((name) => known.has(name) && known.get(name) === null)
    .map((name) => ({
      element: node.id,
      ...told`the default flow stands behind "${name}", whose values no schema lists: decide by a field or a result with listed values`,
    }));
}

/** The default is on the good side where it leads on to a good end and another way does not. */
function favourable(diagram: Diagram, node: FlowNode, defaultFlow: string): CheckFault[] {
  const leadsToGood = (flow: string): boolean => endsFrom(diagram, diagram.flows.get(flow)?.target ?? '', node.id).some((end) => !end.startsWith('refused'));
  const others = node.outgoing.filter((flow) => flow !== defaultFlow);
  if (!leadsToGood(defaultFlow) || others.every(leadsToGood)) return [];
  return [{ element: defaultFlow, ...told`the default flow is the favourable way: make the way of refusal the default` }];
}

/** The end events that can be come to without going over the gateway again. */
function endsFrom(diagram: Diagram, from: string, gateway: string): string[] {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === gateway) continue;
    const edge = [...diagram.nodes.values()].filter(({ attachedTo }) => attachedTo === at).map(({ id }) => id);
    const next = diagram.nodes.get(at)?.outgoing.map((flow) => diagram.flows.get(flow)?.target ?? '') ?? [];
    for (const one of [...edge, ...next]) seen.add(one);
  }
  return [...seen].filter((id) => diagram.nodes.get(id)?.type === 'endEvent');
}
