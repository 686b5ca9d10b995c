import { type EndedFlows, referenceOf, type TreeElement } from './diagram-tree.ts';

/**
 * A node may list the flows into and out of it, though the flows say it themselves. A list that says the same is
 * remembered as such: else every new flow would change both its ends too.
 */
export function settleListedFlows(elements: ReadonlyMap<string, TreeElement>, { into, outOf }: EndedFlows): void {
  for (const element of elements.values()) {
    settle(element, 'incoming', into.get(element.id) ?? []);
    settle(element, 'outgoing', outOf.get(element.id) ?? []);
  }
}

/** The sequence flows of a diagram by their ends. */
export function endedFlows(elements: ReadonlyMap<string, TreeElement>): EndedFlows {
  const flows = [...elements.values()].filter(({ type }) => type === 'bpmn:SequenceFlow');
  return {
    into: Map.groupBy(flows, (flow) => referenceOf(flow, 'targetRef')),
    outOf: Map.groupBy(flows, (flow) => referenceOf(flow, 'sourceRef')),
  };
}

function settle({ facts }: TreeElement, property: string, flows: readonly TreeElement[]): void {
  const paths = [...facts.keys()].filter((path) => path.startsWith(`${property}[`));
  const listed = paths.map((path) => {
    const fact = facts.get(path);
    return fact?.kind === 'reference' ? fact.id : '';
  });
  if (listed.join(' ') !== flows.map(({ id }) => id).join(' ')) return;
  for (const path of paths) facts.delete(path);
  facts.set(property, { kind: 'value', value: 'as the flows say' });
}
