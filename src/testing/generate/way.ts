import type { Turn } from './turn.ts';

/** A way of a case from its beginning on, and how somebody has it go so. */
export interface Way {
  readonly turns: readonly Turn[];
  /** Ids of the sequence flows taken, in order. */
  readonly flows: readonly string[];
  /** Ids of the elements entered, in order. */
  readonly trace: readonly string[];
  /** The end event it comes to; null where it does not end. */
  readonly end: string | null;
  /** Why it does not end; null where it does. */
  readonly fault: WayFault | null;
}

/** What is wrong with a diagram, shown by a way. */
export interface WayFault {
  readonly element: string | null;
  readonly reason: string;
}

/** The ways of a diagram. */
export interface Ways {
  readonly ways: readonly Way[];
  /**
   * `all`: every way with each loop at most once. `some`: there are too many for that; where two ways come to the same
   * place with the same decisive values, only one way goes on from there, so every flow that can be taken is in some way.
   */
  readonly kind: 'all' | 'some';
}
