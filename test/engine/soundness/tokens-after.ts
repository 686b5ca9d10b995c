import type { Diagram } from '../../../src/model/diagram.ts';
import type { Effect } from '../../../src/engine/port.ts';

/**
 * Where the tokens of a case are after these effects, told from the effects alone: elements entered and not left, and
 * flows on which one waits at a join; one entry for each token, in the order of ids.
 */
export function tokensAfter({ nodes, flows }: Diagram, effects: readonly Effect[]): readonly string[] {
  const tokens: string[] = [];
  const take = (id: string): void => {
    const at = tokens.indexOf(id);
    if (at !== -1) tokens.splice(at, 1);
  };
  for (const effect of effects) {
    if (effect.kind === 'taken') {
      const target = nodes.get(flows.get(effect.flow)?.target ?? '');
      if (target !== undefined && joins(target)) tokens.push(effect.flow);
    } else if (effect.kind === 'entered') {
      const node = nodes.get(effect.element);
      if (node !== undefined && joins(node)) for (const flow of node.incoming) take(flow);
      tokens.push(effect.element);
    } else if (effect.kind === 'left' || effect.kind === 'cancelled') {
      take(effect.element);
      // What waits at a join inside goes with its sub-process.
      const inside = (id: string): boolean => nodes.get(flows.get(id)?.target ?? '')?.scope === effect.element;
      tokens.splice(0, tokens.length, ...tokens.filter((id) => !inside(id)));
    }
  }
  return tokens.toSorted();
}

function joins({ type, incoming }: { readonly type: string; readonly incoming: readonly string[] }): boolean {
  return incoming.length > 1 && (type === 'parallelGateway' || type === 'inclusiveGateway');
}
