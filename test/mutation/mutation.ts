import type { Act } from '../../src/regulation/act.ts';
import type { Tree } from './tree.ts';

/** One kind of change that makes a diagram say something else than its act, or run otherwise. */
export interface Mutation {
  /** Kebab-case: what is done. */
  readonly kind: string;
  /** Where it can be done: an id, or what `apply` understands. */
  places(tree: Tree, world: World): readonly string[];
  apply(tree: Tree, place: string, world: World): void;
}

/** What a change may draw on so that it looks right: other names that exist. */
export interface World {
  readonly act: Act;
}
