import type { ModdleElement } from '../../model/moddle.ts';

/** One value of an element at its path: `extensionElements/values/reg:Deadline[0]/duration`. */
export type Fact =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  /** The id of an element that stands elsewhere. */
  | { readonly kind: 'reference'; readonly id: string }
  /** An element stands here, of this type; what it carries has paths of its own. */
  | { readonly kind: 'container'; readonly type: string };

/** An element that stands for itself: a flow node, flow, lane, pool, message; the process; the file. */
export interface TreeElement {
  readonly id: string;
  /** As moddle has it: `bpmn:UserTask`. */
  readonly type: string;
  readonly name: string;
  readonly raw: ModdleElement;
  /** The id of the element it stands in; null: it is the file. */
  readonly owner: string | null;
  /** Everything it carries that does not stand for itself. */
  readonly facts: Map<string, Fact>;
  /** How it is drawn. */
  readonly drawing: Map<string, Fact>;
  /** Ids of what stands in it, in the file's order, by property. */
  readonly members: Map<string, string[]>;
}

/** A diagram as a set of elements, each with everything the file says of it. */
export interface DiagramTree {
  /** In the file's order: the file itself first. */
  readonly elements: ReadonlyMap<string, TreeElement>;
  /** Ids of the lanes each node is listed in, the outermost first. */
  readonly lanesOf: ReadonlyMap<string, readonly string[]>;
  readonly flows: EndedFlows;
}

/** Sequence flows by their ends, each list in the file's order. */
export interface EndedFlows {
  readonly into: ReadonlyMap<string | null, readonly TreeElement[]>;
  readonly outOf: ReadonlyMap<string | null, readonly TreeElement[]>;
}

/** The id the file itself goes by. */
export const FILE_ID = '$file';

/** The id of the element that one property refers to, or null. */
export function referenceOf({ facts }: TreeElement, property: string): string | null {
  const fact = facts.get(property);
  return fact?.kind === 'reference' ? fact.id : null;
}
