import type { Diagram } from '../../../src/model/diagram.ts';

/**
 * The conditional flows that lead to an end of their scope in the fewest steps: where only these may be taken, a case
 * comes to an end, whatever rounds a model has.
 */
export function homeward({ nodes, flows }: Diagram): readonly string[] {
  const distance = new Map<string, number>();
  // Behind a throwing link the way goes on, at the catching one, which random models draw right after it.
  const links = [...nodes.values()].filter(({ event }) => event === 'link');
  const thrower = new Map(links.map(({ id }, at) => [id, links[at - 1]?.id ?? '']));
  for (const node of nodes.values()) if (node.outgoing.length === 0 && node.event !== 'link') distance.set(node.id, 0);
  // A map goes on over what is added while it is gone through, the nearest first.
  for (const [id, steps] of distance) {
    const node = nodes.get(id);
    const before = node?.event === 'link' && node.type === 'intermediateCatchEvent' ? [thrower.get(id) ?? ''] : [];
    for (const source of [...before, ...(node?.incoming ?? []).map((flow) => flows.get(flow)?.source ?? '')]) {
      if (!distance.has(source)) distance.set(source, steps + 1);
    }
  }
  const stepsOf = (flow: string): number => distance.get(flows.get(flow)?.target ?? '') ?? Infinity;
  return [...nodes.values()].flatMap(({ outgoing }) => {
    const [nearest] = outgoing.toSorted((one, other) => stepsOf(one) - stepsOf(other));
    return nearest !== undefined && (flows.get(nearest)?.condition ?? null) !== null ? [nearest] : [];
  });
}
