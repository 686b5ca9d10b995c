/** What is to be drawn, before anything has a place. Words used in the whole room are defined here. */

export type ItemKind = 'activity' | 'event' | 'gateway' | 'data' | 'annotation';

/** A shape that takes one cell of the grid. */
export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly name: string;
  /** Index of its lane. */
  readonly lane: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type LinkKind = 'sequence' | 'message' | 'association';

/** A line between two items, or between an item and a black box. */
export interface Link {
  readonly id: string;
  readonly kind: LinkKind;
  readonly name: string;
  readonly source: string;
  readonly target: string;
  /** A second line between the same two ends, opposite or not, drawn beside this one. */
  readonly twins: readonly Twin[];
  /** Leaves from a boundary event at the bottom of the source, whose id this is. */
  readonly boundary: string | null;
}

export interface Twin {
  readonly id: string;
  readonly name: string;
  /** Runs the other way. */
  readonly reversed: boolean;
}

export interface Plan {
  /** In the order the flow reaches them: the longest way first, then what branches off it. */
  readonly items: ReadonlyMap<string, Item>;
  readonly links: readonly Link[];
  readonly lanes: readonly { readonly id: string | null; readonly name: string }[];
  readonly blackBoxes: readonly { readonly id: string; readonly name: string }[];
  readonly pool: string | null;
  /** The longest way from start to end: drawn as straight as the lanes allow. */
  readonly mainPath: ReadonlySet<string>;
  /** Sequence flows that lead back to an earlier element. */
  readonly backward: ReadonlySet<string>;
  readonly boundaryEvents: readonly { readonly id: string; readonly host: string; readonly name: string }[];
}
