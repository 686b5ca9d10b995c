import type { Digest } from '../../../src/regulation/digest.ts';
import { elementRole } from '../../../src/regulation/element-role.ts';
import { elementsOfSteps, type PlacedNode } from '../../../src/regulation/elements-of-steps.ts';
import { stepId } from '../../../src/regulation/step-id.ts';
import { rowsNamedBy } from '../../../src/regulation/table-rows.ts';

/** Which element carries what of a digest. */
export interface DigestTies {
  /** Ids of the elements of a step or row, by its place: `steps.3`, `table.rows.0`. None where nothing is drawn. */
  readonly elements: (place: string) => readonly string[];
  /** The places of the steps and of the rows an element carries. */
  readonly places: (element: string) => { readonly steps: readonly string[]; readonly rows: readonly string[] };
}

/** Ties the steps and rows of a digest to the elements of the diagram as it is now. */
export function digestTies(nodes: readonly PlacedNode[], digest: Digest): DigestTies {
  const carriers = elementsOfSteps({ nodes: new Map(nodes.map((node) => [node.id, node])) }, digest);
  const elements = new Map<string, readonly string[]>();
  for (const [index, step] of digest.steps.entries()) {
    const own = stepId(step);
    elements.set(`steps.${index}`, (carriers.get(own) ?? []).toSorted((one, other) => Number(other === own) - Number(one === own)));
  }
  for (const [index, row] of (digest.table?.rows ?? []).entries()) {
    const carry = nodes.filter((node) => rowsNamedBy(node, digest).includes(row) || isOwn(node.id, row, digest));
    elements.set(`table.rows.${index}`, carry.map(({ id }) => id));
  }
  return {
    elements: (place) => elements.get(place) ?? [],
    places: (element) => {
      const places = [...elements].filter(([, ids]) => ids.includes(element)).map(([place]) => place);
      return { steps: places.filter((place) => place.startsWith('steps.')), rows: places.filter((place) => place.startsWith('table.')) };
    },
  };
}

function isOwn(id: string, row: object, digest: Digest): boolean {
  const role = elementRole(id, digest);
  return role.kind === 'action' && role.row === row;
}
