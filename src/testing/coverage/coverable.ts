import { failuresOf } from '../../adapters/failures.ts';
import type { Operations } from '../../adapters/operation.ts';
import type { DefinitionContent } from '../../definitions/definition.ts';
import { refusalsOf } from '../../definitions/refusals-of.ts';
import type { Deadline, Diagram, FlowNode } from '../../model/diagram.ts';
import type { ByMeasure } from './measure.ts';

/** One thing a run can exercise. */
export interface CoverableItem {
  /** Unique in its measure: `process_4`, `flow_7`, `process_4:down`, `process_12:grant`, `service:missed`, `group t1a1:met`. */
  readonly id: string;
  /** Flow nodes and flows of the diagram it shows at; none for the service's own deadline. */
  readonly elements: readonly string[];
  /** `met`, `missed`, the way of failing, the decision; null where the element says all. */
  readonly what: string | null;
}

/** Everything of one diagram that a run can exercise. */
export type Coverable = ByMeasure<readonly CoverableItem[]>;

/** A deadline by the name runs know it under. */
export interface NamedDeadline {
  /** The element's id, `group` and the group's name, or `service`. */
  readonly name: string;
  readonly elements: readonly string[];
  readonly terms: Deadline;
}

/**
 * What can be exercised of a diagram, each list in document order. `digest` says which refusals and which decision the act
 * names; `operations` says how systems can fail.
 */
export function coverableOf(diagram: Diagram, digest: DefinitionContent['digest'], operations: Operations): Coverable {
  const nodes = [...diagram.nodes.values()];
  return {
    elements: nodes.map(({ id }) => one(id)),
    flows: [...diagram.flows.keys()].map((id) => one(id)),
    refusals: refusalsOf(diagram, digest).map((id) => one(id)),
    outcomes: nodes.flatMap((node) => [...waysOut(node), ...decisions(node, digest)]),
    deadlines: deadlinesOf(diagram).flatMap(({ name, elements }) =>
      ['met', 'missed'].map((what) => ({ id: `${name}:${what}`, elements, what })),
    ),
    failures: nodes.flatMap(({ id, operation: asked }) => {
      const operation = operations.get(asked ?? '');
      return operation === undefined ? [] : failuresOf(operation).map((what) => ({ id: `${id}:${what}`, elements: [id], what }));
    }),
  };
}

/** The deadlines of a diagram, the service's first; those of elements with one group are one. */
export function deadlinesOf({ nodes, deadline }: Diagram): readonly NamedDeadline[] {
  const named = new Map<string, NamedDeadline>();
  if (deadline !== null) named.set('service', { name: 'service', elements: [], terms: deadline });
  for (const { id, deadline: terms } of nodes.values()) {
    if (terms === null) continue;
    const name = terms.group === null ? id : `group ${terms.group}`;
    const others = named.get(name);
    named.set(name, { name, elements: [...(others?.elements ?? []), id], terms: others?.terms ?? terms });
  }
  return [...named.values()];
}

function one(id: string): CoverableItem {
  return { id, elements: [id], what: null };
}

/** A gateway, or a task with conditions on its ways, decides where there is more than one. */
function waysOut({ id, type, outgoing }: FlowNode): readonly CoverableItem[] {
  if (type === 'parallelGateway' || outgoing.length < 2) return [];
  return outgoing.map((flow) => ({ id: `${id}:${flow}`, elements: [flow], what: null }));
}

function decisions({ id }: FlowNode, digest: DefinitionContent['digest']): readonly CoverableItem[] {
  if (digest?.decision?.step !== id) return [];
  return digest.decision.outcomes.map((what) => ({ id: `${id}:${what}`, elements: [id], what }));
}
