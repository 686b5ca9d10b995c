import type { FlowNode } from '../model/diagram.ts';
import type { Digest } from './digest.ts';
import { stepId, type DigestStep } from './step-id.ts';

/** An element as far as its places in the act are asked for. */
export type PlacedNode = Pick<FlowNode, 'id' | 'sources'>;

/**
 * The elements that carry each step, in the diagram's order, by the step's own element (`stepId`): the element
 * itself, its gateway, what finds its answer, its parts; and whatever else names the step's place in the act, where no
 * other step has the same place.
 */
export function elementsOfSteps(diagram: { readonly nodes: ReadonlyMap<string, PlacedNode> }, digest: Digest): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(digest.steps.map(stepId));
  const places = digest.steps.map((step) => placeOf(step, digest));
  return new Map(
    digest.steps.map((step, n) => {
      const own = stepId(step);
      const place = places[n];
      const alone = places.filter((other) => other === place).length === 1;
      const carries = (node: PlacedNode): boolean => ownerOf(node.id, ids) === own || (alone && isUnowned(node.id, ids) && names(node, place));
      return [own, [...diagram.nodes.values()].filter(carries).map(({ id }) => id)] as const;
    }),
  );
}

/** The step an element's id says it belongs to; null where it says none. */
function ownerOf(id: string, steps: ReadonlySet<string>): string | null {
  const plain = id.replace(/^gateway_/, '').replace(/^check_/, 'condition_');
  const candidates = [plain, plain.replace(/_[a-z]$/, '')];
  return candidates.find((one) => steps.has(one)) ?? null;
}

function isUnowned(id: string, steps: ReadonlySet<string>): boolean {
  return ownerOf(id, steps) === null;
}

function names({ sources }: PlacedNode, place: string | undefined): boolean {
  return sources.some(({ paragraph, item }) => item !== null && `${paragraph} ${item}` === place);
}

function placeOf({ paragraph, item }: DigestStep, { paragraphs }: Digest): string {
  return `${paragraph ?? paragraphs[0]} ${item}`;
}
